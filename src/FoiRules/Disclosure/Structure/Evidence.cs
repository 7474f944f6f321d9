namespace FoiRules.Disclosure.Structure;

/// <summary>How well the numbers bear out that one line is the total of others.</summary>
/// <param name="Bits">How unlikely a coincidence is: 8 bits are 1 in 256. A judgement, not part of any proof.</param>
/// <param name="Verified">The places where the sum says something and fits.</param>
/// <param name="Informed">The places where both the total and a part have a count.</param>
/// <param name="Contradicted">The places where the sum cannot be the total.</param>
sealed record Evidence(double Bits, int Verified, int Informed, IReadOnlyList<int> Contradicted)
{
    /// <summary>Whether nothing speaks against it.</summary>
    public bool IsPossible => Informed > 0 && Contradicted.Count == 0;
}
