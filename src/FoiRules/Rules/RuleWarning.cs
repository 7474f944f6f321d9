namespace FoiRules.Rules;

/// <summary>What can be said of a rule that works and could be better.</summary>
/// <param name="Code">"RUL01".</param>
/// <param name="Name">"rule-without-example".</param>
/// <param name="Title">What it says, in one line.</param>
public sealed record RuleWarning(string Code, string Name, string Title)
{
    /// <summary>Nothing shows what the rule finds and what it leaves alone.</summary>
    public static RuleWarning NoExample { get; } = new("RUL01", "rule-without-example", "A rule without a 'wrong' and a 'right' example");

    /// <summary>What a condition asks cannot be.</summary>
    public static RuleWarning NeverHolds { get; } = new("RUL02", "never-holds", "A condition that can never hold");

    /// <summary>Another rule reports all that this one does.</summary>
    public static RuleWarning Shadowed { get; } = new("RUL03", "shadowed-rule", "A rule whose every finding another rule makes too");

    /// <summary>The same is asked twice.</summary>
    public static RuleWarning Duplicate { get; } = new("RUL04", "duplicate-condition", "A condition that is asked twice");

    /// <summary>A wording that another wording of the phrase includes, or that is struck out.</summary>
    public static RuleWarning OverlappingPhrase { get; } = new("RUL05", "overlapping-phrase", "A wording of a phrase that adds nothing to it");

    /// <summary>Nothing asks for the phrase.</summary>
    public static RuleWarning UnusedPhrase { get; } = new("RUL06", "unused-phrase", "A phrase that no rule asks for");

    /// <summary>The rule reports what another rule says is right.</summary>
    public static RuleWarning FiresOnRight { get; } = new("RUL07", "fires-on-right-example", "A rule that reports the right example of another");

    /// <summary>The provision is not one of the kind that the rule is about.</summary>
    public static RuleWarning WrongProvision { get; } = new("RUL08", "provision-of-another-kind", "A rule under a provision of another kind");

    /// <summary>A pattern with many repeats.</summary>
    public static RuleWarning SlowPattern { get; } = new("RUL09", "slow-pattern", "A pattern that makes a check slow");

    /// <summary>Nothing asks for the parameter.</summary>
    public static RuleWarning UnusedParameter { get; } = new("RUL10", "unused-parameter", "A parameter that nothing of its rule asks for");

    /// <summary>Checks in C# that were left out because that was asked for.</summary>
    public static RuleWarning ScriptsSkipped { get; } = new("RUL12", "scripts-skipped", "Checks in C# that were left out");

    /// <summary>Only words are looked for.</summary>
    public static RuleWarning UnmatchedSign { get; } = new("RUL11", "unmatched-sign", "A sign in a phrase, which is not looked for");

    /// <summary>The day has passed by which data was to be looked at again.</summary>
    public static RuleWarning ReviewDue { get; } = new("RUL13", "review-due", "Data that was to be looked at again by a day that has passed");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<RuleWarning> All { get; } =
        [NoExample, NeverHolds, Shadowed, Duplicate, OverlappingPhrase, UnusedPhrase, FiresOnRight, WrongProvision, SlowPattern, UnusedParameter, UnmatchedSign, ScriptsSkipped, ReviewDue];
}
