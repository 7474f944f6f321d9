using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Letters;

namespace FoiRules.Rules;

/// <summary>What a rule is asked about at one moment: the letter, and the facts its variables stand for.</summary>
public sealed class Evaluation(LetterFacts facts, int variables)
{
    /// <summary>The letter.</summary>
    public LetterFacts Facts { get; } = facts;

    /// <summary>The variables; 0 is the letter, 1 what the rule selects, then those of quantifiers.</summary>
    public Fact?[] Variables { get; } = NewVariables(facts, variables);

    /// <summary>The counts that are small for the rule at hand, both ends included; the house may have set another end.</summary>
    public (int From, int To) Small { get; init; }

    /// <summary>Answers that do not depend on any variable, kept so that they are looked for once a letter.</summary>
    public List<Asked> Known { get; } = [];

    static Fact?[] NewVariables(LetterFacts facts, int count)
    {
        var variables = new Fact?[Math.Max(count, 2)];
        variables[0] = facts.Whole;
        return variables;
    }
}

/// <summary>A question about a whole place, and its answer there.</summary>
public sealed class Asked(Condition question)
{
    /// <summary>The question.</summary>
    public Condition Question { get; } = question;

    /// <summary>The facts it was last asked about.</summary>
    public IEnumerable<Fact>? Place { get; set; }

    /// <summary>What it was answered.</summary>
    public bool Answer { get; set; }
}

/// <summary>A lowered condition. Never throws.</summary>
public delegate bool Condition(Evaluation evaluation);

/// <summary>A lowered value.</summary>
public delegate object? Value(Evaluation evaluation);

/// <summary>Which facts a rule selects.</summary>
/// <param name="Kind">The kind, as in <see cref="FactCatalogue"/>.</param>
/// <param name="Parts">The parts of the letter it looks in.</param>
public sealed record Selection(string Kind, PartSet Parts);

/// <summary>A severity, and when it holds.</summary>
public sealed record SeverityChoice(Severity Severity, Condition Condition);

/// <summary>A message, and when it is used.</summary>
public sealed record MessageChoice(Message Message, Condition Condition);

/// <summary>An example inside a rule.</summary>
/// <param name="IsWrong">Whether the rule must fire on it.</param>
/// <param name="Text">The letter, with <c>[[…]]</c> around what must be reported.</param>
/// <param name="Place">Where it stands in the rule file.</param>
public sealed record RuleExample(bool IsWrong, string Text, Place Place);

/// <summary>The one form every check is lowered to: select, test, report.</summary>
public sealed record Rule
{
    /// <summary>Code, name, title, severity, law and reason.</summary>
    public required RuleDescription Description { get; init; }

    /// <summary>What it selects.</summary>
    public required Selection Selection { get; init; }

    /// <summary>Whether it concerns this letter at all.</summary>
    public required Condition Applies { get; init; }

    /// <summary>What must hold for what was selected.</summary>
    public required Condition Where { get; init; }

    /// <summary>The fact whose place is reported.</summary>
    public required Value Report { get; init; }

    /// <summary>Severities with their conditions; the first that holds decides, before <see cref="RuleDescription.Severity"/>.</summary>
    public required IReadOnlyList<SeverityChoice> Severities { get; init; }

    /// <summary>Messages with their conditions; the first that holds is said.</summary>
    public required IReadOnlyList<MessageChoice> Says { get; init; }

    /// <summary>What to write instead, likewise.</summary>
    public required IReadOnlyList<MessageChoice> Writes { get; init; }

    /// <summary>"letter", "answer", "table", "paragraph", "sentence", or null for a finding each.</summary>
    public string? OncePer { get; init; }

    /// <summary>The values counted as small, for <c>suppress</c>; both ends count.</summary>
    public (int From, int To)? Small { get; init; }

    /// <summary>How many variables its conditions need.</summary>
    public required int Variables { get; init; }

    /// <summary>Its examples, in order.</summary>
    public IReadOnlyList<RuleExample> Examples { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public required Place Place { get; init; }
}
