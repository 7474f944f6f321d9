namespace FoiRules.Findings;

/// <summary>What a report says about a rule, apart from any finding.</summary>
/// <param name="Code">"SDC01".</param>
/// <param name="Name">"small-number".</param>
/// <param name="Title">One sentence: what the rule finds.</param>
/// <param name="Severity">The severity it has unless a case says otherwise.</param>
/// <param name="Provision">The provision it rests on, or null.</param>
/// <param name="Why">Why it matters, or null.</param>
public sealed record RuleDescription(string Code, string Name, string Title, Severity Severity, string? Provision, string? Why);
