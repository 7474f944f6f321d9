namespace FoiRules.Disclosure.Structure;

/// <summary>One line of a table is the sum of others, at every place where they have counts.</summary>
/// <param name="AreRows">Whether the lines are rows; else columns.</param>
/// <param name="Total">The line of the total.</param>
/// <param name="Parts">The lines of the parts, ascending.</param>
/// <param name="Bits">How unlikely it is that this is a coincidence; 8 bits are 1 in 256.</param>
/// <param name="Contradicted">The places where the numbers do not add up; the relation is not used there.</param>
public sealed record AdditiveRelation(bool AreRows, int Total, IReadOnlyList<int> Parts, double Bits, IReadOnlyList<int> Contradicted)
{
    /// <summary>The bits from which a relation is believed.</summary>
    public const double Believed = 8;
}
