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
    public Fact?[] Variables { get; private set; } = NewVariables(facts, variables);

    /// <summary>The counts that are small for the rule at hand, both ends included; the house may have set another end.</summary>
    public (int From, int To) Small { get; init; }

    /// <summary>Answers that do not depend on any variable, kept so that they are looked for once a letter.</summary>
    public List<Asked> Known { get; } = [];

    /// <summary>Makes room for further variables; those there are stay what they are.</summary>
    public void MakeRoom(int count)
    {
        if (count > Variables.Length)
        {
            var more = new Fact?[count];
            Array.Copy(Variables, more, Variables.Length);
            Variables = more;
        }
    }

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

/// <summary>What must hold for a rule to report.</summary>
/// <param name="Applies">Whether it concerns this letter at all.</param>
/// <param name="Where">What must hold for what was selected.</param>
/// <param name="Variables">How many variables these need.</param>
public sealed record RuleTest(Condition Applies, Condition Where, int Variables);

/// <summary>What a rule says of what it finds.</summary>
/// <param name="Place">The fact whose place is reported.</param>
/// <param name="Severities">Severities with their conditions; the first that holds decides, before <see cref="RuleDescription.Severity"/>.</param>
/// <param name="Says">Messages with their conditions; the first that holds is said.</param>
/// <param name="Writes">What to write instead, likewise.</param>
/// <param name="Variables">How many variables these need.</param>
public sealed record RuleReport(Value Place, IReadOnlyList<SeverityChoice> Severities, IReadOnlyList<MessageChoice> Says, IReadOnlyList<MessageChoice> Writes, int Variables);

/// <summary>The one form every check is lowered to: select, test, report.</summary>
public sealed record Rule
{
    /// <summary>Code, name, title, severity, law and reason.</summary>
    public required RuleDescription Description { get; init; }

    /// <summary>What it selects.</summary>
    public required Selection Selection { get; init; }

    /// <summary>What must hold; bound when it is first asked for.</summary>
    public required Lazy<RuleTest> Test { get; init; }

    /// <summary>What is said of what it finds; bound when it is first asked for.</summary>
    public required Lazy<RuleReport> Report { get; init; }

    /// <summary>Its examples, in order; read when they are first asked for.</summary>
    public required Lazy<IReadOnlyList<RuleExample>> ExamplesRead { get; init; }

    /// <summary>"letter", "answer", "table", "paragraph", "sentence", or null for a finding each.</summary>
    public string? OncePer { get; init; }

    /// <summary>The values counted as small, for <c>suppress</c>; both ends count.</summary>
    public (int From, int To)? Small { get; init; }

    /// <summary>Its examples, in order.</summary>
    public IReadOnlyList<RuleExample> Examples => ExamplesRead.Value;

    /// <summary>Where it is declared.</summary>
    public required Place Place { get; init; }
}
