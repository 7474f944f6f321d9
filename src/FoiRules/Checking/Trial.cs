using System.Diagnostics;
using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>One example of a rule, run.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Example">The example.</param>
/// <param name="Number">Its number among the examples of its kind, counted from 1.</param>
/// <param name="Letter">The letter of the example, without its marks.</param>
/// <param name="Expected">What is marked in it.</param>
/// <param name="Actual">What the rule reports in it, in order.</param>
/// <param name="Findings">What the rule says of it.</param>
/// <param name="Time">How long reading and checking the letter took.</param>
public sealed record Trial(
    Rule Rule,
    RuleExample Example,
    int Number,
    SourceText Letter,
    IReadOnlyList<TextSpan> Expected,
    IReadOnlyList<TextSpan> Actual,
    IReadOnlyList<Finding> Findings,
    TimeSpan Time)
{
    /// <summary>"wrong example 2".</summary>
    public string Name => $"{(Example.IsWrong ? "wrong" : "right")} example {Number}{(Example.Gap is null ? "" : " (a known gap)")}";

    /// <summary>Whether the rule does what the example asks.</summary>
    public bool Holds => Fault is null;

    /// <summary>What the example shows to be wrong with the rule, in a sentence; null where all is well.</summary>
    /// <remarks>A known gap is well as long as it is a gap.</remarks>
    public string? Fault => Example.Gap is null ? Lack : Lack is null ? $"this gap of {Code} is closed; make it an ordinary example" : null;

    // A wrong example without marks asks only that something is reported: a letter that lacks a clause has no place to mark.
    string? Lack => (Example.IsWrong, Actual.Count) switch
    {
        (false, 0) => null,
        (false, _) => $"{Code} must be silent here, but reports {Places(Actual)}",
        (true, 0) => $"{Code} must report {(Expected.Count == 0 ? "this" : Places(Expected))}, but is silent",
        _ => Expected.Count == 0 || Actual.SequenceEqual(Expected) ? Wording.Fault(this) : $"{Code} must report {Places(Expected)}, but reports {Places(Actual)}",
    };

    string Code => Rule.Description.Code;

    /// <summary>Runs every example of a rule as the rule is written: what a house sets does not change what its examples prove.</summary>
    public static IEnumerable<Trial> All(Rule rule, RulePack pack)
    {
        var (checker, wrong, right) = (new Checker(pack with { Settings = [] }), 0, 0);
        foreach (var example in rule.Examples)
        {
            yield return Run(rule, example, example.IsWrong ? ++wrong : ++right, checker, pack);
        }
    }

    /// <summary>The facts of an example's letter.</summary>
    public static (LetterFacts Facts, List<TextSpan> Marks) Read(RuleExample example, RulePack pack)
    {
        var (text, marks) = Marks.Read(example.Text);

        // Nor does the threshold of the house, which the arithmetic would go by.
        pack = pack with { House = pack.House with { Threshold = _ => null } };
        var letter = LetterReader.Read(new SourceText("letter.md", text), pack.Lexicon);
        return (Read(letter, example, pack), marks);
    }

    // The letter beside it is the earlier one, of which nothing is told.
    static LetterFacts Read(Letter letter, RuleExample example, RulePack pack)
    {
        var house = example.House ?? pack.House;
        var facts = FactReader.Read(letter, pack.Lexicon, house);
        if (example.Beside is null)
        {
            return facts;
        }

        var other = FactReader.Read(LetterReader.Read(new SourceText("earlier.md", example.Beside), pack.Lexicon), pack.Lexicon, house);
        var found = ReleaseComparison.Of([ReleaseReader.Of(facts) with { Received = DateOnly.MaxValue }, ReleaseReader.Of(other)]);
        return found[0] is { } elsewhere ? FactReader.Read(letter, pack.Lexicon, house, elsewhere) : facts;
    }

    static Trial Run(Rule rule, RuleExample example, int number, Checker checker, RulePack pack)
    {
        var start = Stopwatch.GetTimestamp();
        var (facts, marks) = Read(example, pack);
        return Run(rule, example, number, checker, facts, marks) with { Time = Stopwatch.GetElapsedTime(start) };
    }

    /// <summary>Runs an example whose letter has been read.</summary>
    internal static Trial Run(Rule rule, RuleExample example, int number, Checker checker, LetterFacts facts, List<TextSpan> marks)
    {
        var found = checker.Check(rule, facts).ToList();
        var places = found.SelectMany(f => f.Related.Where(p => p.Note is null).Prepend(f.Place)).Select(p => p.Span).ToList();
        places.Sort((a, b) => a.Start != b.Start ? a.Start - b.Start : a.End - b.End);
        return new Trial(rule, example, number, facts.Letter.Source, marks, places, found, TimeSpan.Zero);
    }

    string Places(IReadOnlyList<TextSpan> spans) => string.Join(", ", spans.Select(s => $"'{Letter.Slice(s)}' at {Letter.Position(s.Start).Line}:{Letter.Position(s.Start).Column}"));
}
