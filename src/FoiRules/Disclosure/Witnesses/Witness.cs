using System.Numerics;

namespace FoiRules.Disclosure.Witnesses;

/// <summary>One relation of a combination, and by how much it is multiplied.</summary>
/// <param name="Relation">Its place among the relations of the system.</param>
/// <param name="Multiplier">Never 0; positive for a relation that only says "at most".</param>
public sealed record WitnessTerm(int Relation, BigInteger Multiplier);

/// <summary>A combination of relations that bounds one variable: add them up, put in what is known of the other variables, divide, and round to a whole number.</summary>
/// <param name="Variable">The variable.</param>
/// <param name="IsHigh">Whether its greatest value is bounded; else its least.</param>
/// <param name="Bound">The bound.</param>
/// <param name="Terms">The relations; none can be left out.</param>
public sealed record WitnessStep(int Variable, bool IsHigh, long Bound, IReadOnlyList<WitnessTerm> Terms);

/// <summary>Why a bound holds: what an outsider would reckon.</summary>
/// <param name="Steps">One combination after the other, each using the bounds of those before; the last one bounds the variable asked about. Empty where <paramref name="BySearch"/> is set.</param>
/// <param name="Relations">The relations that are needed, ascending.</param>
/// <param name="BySearch">Whether no such combination was found, and the bound was shown by trying all whole numbers that fit these relations.</param>
public sealed record Witness(IReadOnlyList<WitnessStep> Steps, IReadOnlyList<int> Relations, bool BySearch)
{
    internal static Witness Of(IReadOnlyList<WitnessStep> steps) =>
        new(steps, [.. steps.SelectMany(s => s.Terms).Select(t => t.Relation).Distinct().Order()], BySearch: false);
}
