using System.Numerics;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Complement;

/// <summary>Whether every sensitive cell is as well protected as was asked.</summary>
static class Protected
{
    /// <summary>Against an outsider who reckons in whole numbers: the audit that every proposal has to pass.</summary>
    public static bool InWholeNumbers(SuppressionProblem problem, bool[] isHidden)
    {
        var audit = IntervalAudit.Solve(HiddenSystem.Of(problem, isHidden, [], out var variables));
        for (var cell = 0; cell < variables.Length && audit.IsConsistent; cell++)
        {
            if (problem.Cells[cell].IsSensitive && !Suffices(problem.Cells[cell], audit.Intervals[variables[cell]], !audit.Unproven.Contains(variables[cell])))
            {
                return false;
            }
        }

        return audit.IsConsistent;
    }

    /// <summary>Against an outsider who also tries fractions.</summary>
    public static bool InFractions<T>(SuppressionProblem problem, bool[] isHidden)
        where T : struct, INumber<T>, ISignedNumber<T> => Cuts.Of(problem, new Attacker<T>(problem, isHidden)).Count == 0;

    // An interval that may be too wide proves nothing.
    static bool Suffices(SuppressionCell cell, Interval interval, bool isProven) =>
        isProven
        && (Cuts.Wanted(cell, upwards: true) is not { } above || interval.High >= above)
        && (Cuts.Wanted(cell, upwards: false) is not { } below || interval.Low <= below)
        && interval.Width >= cell.Protection.Sliding;
}
