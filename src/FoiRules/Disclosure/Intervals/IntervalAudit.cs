using System.Numerics;
using FoiRules.Disclosure.Solving;

namespace FoiRules.Disclosure.Intervals;

/// <summary>
/// Works out which numbers each variable can be, as an outsider would who can reckon. Relation by relation first; what is still open
/// falls into components, and each is solved exactly. Whole-number arithmetic throughout, so that "only 1 is possible" is a proof.
/// </summary>
public static class IntervalAudit
{
    // Entries of a tableau: some thousand hidden cells in one component. A larger one is left as the relations one by one leave it.
    const long LargestTableau = 4_000_000;

    /// <summary>The interval of every variable.</summary>
    public static AuditResult Solve(RelationSystem system) => Solve(system, WorkAllowance.Usual);

    internal static AuditResult Solve(RelationSystem system, WorkAllowance allowance)
    {
        var occurrences = new Occurrences(system);
        var bounds = new Bounds(system.Declared);
        var unproven = new HashSet<int>();
        var isConsistent = new Propagation(system, occurrences, bounds).Run();
        if (isConsistent)
        {
            foreach (var component in Component.Of(system, occurrences, bounds))
            {
                isConsistent &= Solve(system, component, bounds, allowance, unproven);
            }
        }

        var intervals = new Interval[system.Declared.Count];
        for (var i = 0; i < intervals.Length; i++)
        {
            intervals[i] = isConsistent ? bounds.Of(i) : system.Declared[i];
        }

        return new AuditResult(isConsistent, intervals, unproven);
    }

    // The narrowest numbers first: 64 bits are enough for nearly every table, and for the rest the work is done again in wider ones.
    static bool Solve(RelationSystem system, Component component, Bounds bounds, WorkAllowance allowance, HashSet<int> unproven)
    {
        if ((long)component.Variables.Length * component.Relations.Length > LargestTableau)
        {
            unproven.UnionWith(component.Variables);
            return true;
        }

        try
        {
            return new ComponentSolver<long>(system, component, bounds, allowance, unproven).Run();
        }
        catch (OverflowException)
        {
            try
            {
                return new ComponentSolver<Int128>(system, component, bounds, allowance, unproven).Run();
            }
            catch (OverflowException)
            {
                return new ComponentSolver<BigInteger>(system, component, bounds, allowance, unproven).Run();
            }
        }
    }
}
