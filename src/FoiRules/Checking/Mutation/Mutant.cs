using FoiRules.Findings;

namespace FoiRules.Checking.Mutation;

/// <summary>A changed rule, and whether an example noticed.</summary>
/// <param name="Name">The code of the rule, or the name of the phrase.</param>
/// <param name="Place">What was changed.</param>
/// <param name="What">The change in words.</param>
/// <param name="IsNoticed">Whether an example of the rule no longer held.</param>
public sealed record Mutant(string Name, Place Place, string What, bool IsNoticed)
{
    /// <summary>Whether it leaves one word out of a choice in a phrase. Such changes are counted apart: a phrase is to cover more than its examples say.</summary>
    public bool IsWord { get; init; }
}
