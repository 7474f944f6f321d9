using System.Text;
using FoiRules.Facts;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Rules;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Docs;

/// <summary>A shipped phrase: where it is declared, what the comment above it says that it means, and words that say it.</summary>
sealed record PhraseMeaning(string Name, string File, string Meaning, string Sample);

/// <summary>What the shipped phrases mean, from the comments above them.</summary>
static class PhraseMeanings
{
    /// <summary>All phrases, in the order of their files.</summary>
    public static IReadOnlyList<PhraseMeaning> All { get; } =
        [.. RuleFiles.Load(null, null, []).SelectMany(f => RuleParser.Parse(f.Source).Declarations.OfType<PhraseSyntax>().Select(p => new PhraseMeaning(p.Name.Text, f.Source.Path, Above(f.Source, p.Span), PhraseSample.Of(p))))];

    public static PhraseMeaning? Of(string phrase) => All.FirstOrDefault(p => p.Name == phrase);

    public static string Table(Func<string, bool> isShown)
    {
        var table = new StringBuilder("| phrase | what it means | as in | declared in |\n|---|---|---|---|\n");
        foreach (var phrase in All.Where(p => isShown(p.Name)))
        {
            table.Append($"| `{phrase.Name}` | {phrase.Meaning} | {phrase.Sample} | `{phrase.File}` |\n");
        }

        return table.ToString();
    }

    // The lines of comment that end right above the declaration.
    static string Above(SourceText source, TextSpan span)
    {
        var lines = new List<string>();
        for (var line = source.Position(span.Start).Line - 1; line > 0 && source.Slice(source.LineSpan(line)) is ['#', ..] comment; line--)
        {
            lines.Insert(0, comment[1..].Trim());
        }

        return string.Join(' ', lines);
    }
}

public sealed class PhraseMeaningTests
{
    static IEnumerable<string> Said => PhraseMeanings.All.Select(p => p.Name).Where(FactPhrases.IsSaid);

    [TestCaseSource(nameof(Said))]
    public void A_phrase_has_words_that_say_it(string phrase) => PhraseMeanings.Of(phrase)!.Sample.ShouldNotBeEmpty();

    [TestCaseSource(nameof(Said))]
    public void A_phrase_that_says_something_tells_what_it_means(string phrase) => PhraseMeanings.Of(phrase)!.Meaning.ShouldEndWith(".");
}
