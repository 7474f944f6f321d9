using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Rules.Scripts;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>What a rule is asked about at one moment: the letter, and the facts its variables stand for.</summary>
public sealed class Evaluation(LetterFacts facts, int variables)
{
    readonly List<Recall> recalls = [];

    /// <summary>The letter.</summary>
    public LetterFacts Facts { get; } = facts;

    /// <summary>The variables; 0 is the letter, 1 what the rule selects, then those of quantifiers.</summary>
    public Fact?[] Variables { get; private set; } = NewVariables(facts, variables);

    /// <summary>The authority's own facts.</summary>
    public House House => Facts.House;

    /// <summary>The parameters of the rule, in its order; the house may have set them.</summary>
    public IReadOnlyList<object> Parameters { get; init; } = [];

    /// <summary>Scripts that were stopped, each once.</summary>
    public List<Finding> Failures { get; } = [];

    /// <summary>Notes that a script was stopped.</summary>
    internal void Fail(ScriptSlot slot, ScriptOutcome outcome)
    {
        var code = slot.Script.Code;
        if (!Failures.Exists(f => f.Place == (outcome.Place ?? slot.Rule)))
        {
            Failures.Add(new Finding
            {
                Code = code,
                Name = "script-stopped",
                Severity = Severity.Error,
                Message = $"{code} {outcome.Failure}, so what it looks for in {Facts.Letter.Source.Path} was not looked for.",
                Place = outcome.Place ?? slot.Rule,
                IsFault = true,
            });
        }
    }

    /// <summary>What a search found in this letter before.</summary>
    internal Recall Recall(Search search)
    {
        foreach (var known in recalls)
        {
            if (ReferenceEquals(known.Search, search))
            {
                return known;
            }
        }

        var recall = new Recall(search);
        recalls.Add(recall);
        return recall;
    }

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
public sealed record RuleExample(bool IsWrong, string Text, Place Place)
{
    /// <summary>What the first fix makes of it: a part of the letter, or all of it where <see cref="IsWhole"/>; null where nothing is said of that.</summary>
    public string? Becomes { get; init; }

    /// <summary>Whether <see cref="Becomes"/> is the whole letter.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The message, or null.</summary>
    public string? Says { get; init; }

    /// <summary>Why the rule is known to fail it; null for an example that must hold.</summary>
    public string? Gap { get; init; }

    /// <summary>Why nothing is reported in it, where it shows an exception; otherwise null.</summary>
    public string? Excepted { get; init; }

    /// <summary>What an earlier letter of the same run says, by the rule's <c>beside</c>; null where it is read alone.</summary>
    public string? Beside { get; init; }

    /// <summary>What the house says in it, by the rule's <c>given</c>; null for the house of the pack.</summary>
    public House? House { get; init; }
}

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
/// <param name="Fixes">The fixes it offers, each with its condition.</param>
/// <param name="Variables">How many variables these need.</param>
public sealed record RuleReport(
    Value Place,
    IReadOnlyList<SeverityChoice> Severities,
    IReadOnlyList<MessageChoice> Says,
    IReadOnlyList<MessageChoice> Writes,
    IReadOnlyList<RuleFix> Fixes,
    int Variables);

/// <summary>A fix a rule offers.</summary>
/// <param name="Label">What it does.</param>
/// <param name="IsSafe">Whether no meaning can be lost by it.</param>
/// <param name="Edits">What it changes; all or nothing.</param>
/// <param name="Condition">When it is offered.</param>
public sealed record RuleFix(string Label, bool IsSafe, IReadOnlyList<RuleEdit> Edits, Condition Condition)
{
    /// <summary>What is written at the end of the answer with it: each whose condition holds, in order, as one paragraph.</summary>
    public IReadOnlyList<MessageChoice> Notes { get; init; } = [];
}

/// <summary>One change of a fix.</summary>
/// <param name="Action">"replace", "delete", "insert before", "insert after", or "insert clause" for the end of an answer or of the letter.</param>
/// <param name="Target">The fact whose place it is, or several; for a clause, the fact whose answer it is, or null for the letter.</param>
/// <param name="Text">What is written there.</param>
public sealed record RuleEdit(string Action, Value? Target, Message Text);

/// <summary>The one form every check is lowered to: select, test, report.</summary>
public sealed record Rule
{
    /// <summary>Code, name, title, severity, law and reason.</summary>
    public required RuleDescription Description { get; init; }

    /// <summary>What it selects.</summary>
    public required Selection Selection { get; init; }

    /// <summary>What must hold; bound when it is first asked for.</summary>
    public required Lazy<RuleTest> Test { get; init; }

    /// <summary>Phrases one of which each sentence it reports says; null where one may say none, and where it selects no sentences.</summary>
    internal Lazy<int[]?> Needs { get; init; } = new(value: null);

    /// <summary>What is said of what it finds; bound when it is first asked for.</summary>
    public required Lazy<RuleReport> Report { get; init; }

    /// <summary>Its examples, in order; read when they are first asked for.</summary>
    public required Lazy<IReadOnlyList<RuleExample>> ExamplesRead { get; init; }

    /// <summary>"letter", "answer", "table", "paragraph", "sentence", or null for a finding each.</summary>
    public string? OncePer { get; init; }

    /// <summary>What a house may set of it, in the order of <see cref="Evaluation.Parameters"/>.</summary>
    public IReadOnlyList<RuleParameter> Parameters { get; init; } = [];

    /// <summary>What it does, for a check in C#; null for others, and for one that may not run here.</summary>
    public ScriptSlot? Script { get; init; }

    /// <summary>The C# files that its scripts are written in or call.</summary>
    public IReadOnlyList<SourceText> ScriptFiles { get; init; } = [];

    /// <summary>Whether a script of it runs here, as its check or as a condition.</summary>
    public bool HasScript { get; init; }

    /// <summary>Whether it has a script that nothing trusts.</summary>
    public bool IsUntrusted { get; init; }

    /// <summary>Whether it is asked in a process of its own, because its scripts are not trusted.</summary>
    public bool IsIsolated { get; init; }

    /// <summary>What the scripts of its file may do.</summary>
    internal ScriptAccess Access { get; init; } = ScriptAccess.None;

    /// <summary>Whether it is left out because it has a script.</summary>
    internal bool IsSkipped { get; init; }

    /// <summary>Its examples, in order.</summary>
    public IReadOnlyList<RuleExample> Examples => ExamplesRead.Value;

    /// <summary>The parameters that nothing of the rule asks for, by their index.</summary>
    internal IReadOnlyList<int> Unused { get; init; } = [];

    /// <summary>As written.</summary>
    public required RuleSyntax Syntax { get; init; }

    /// <summary>Where it is declared.</summary>
    public required Place Place { get; init; }
}
