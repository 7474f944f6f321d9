using FoiRules.Findings;

namespace FoiRules.Rules;

/// <summary>Until when data can be relied on without looking at it again.</summary>
/// <param name="Name">What a house calls it that sets another day: "fee-limits".</param>
/// <param name="What">The data, in the words of the rule file.</param>
/// <param name="By">The last such day.</param>
/// <param name="Because">Why it does not stay as it is, or with what it is to be compared.</param>
/// <param name="Place">Where that is said.</param>
public sealed record Review(string Name, string What, DateOnly By, string Because, Place Place);
