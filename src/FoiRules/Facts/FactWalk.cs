namespace FoiRules.Facts;

/// <summary>Goes through facts that stand side by side, in order.</summary>
public struct FactWalk
{
    readonly Fact[] facts;
    readonly int behind;
    int at;

    internal FactWalk(Fact[] facts, int start, int behind) => (this.facts, at, this.behind) = (facts, start - 1, behind);

    /// <summary>The one it stands at.</summary>
    public readonly Fact Current => facts[at];

    /// <summary>Goes to the next; false behind the last.</summary>
    public bool MoveNext() => ++at < behind;
}
