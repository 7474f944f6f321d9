using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Tests.Support;
using FoiRules.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace FoiRules.Tests.Letters;

public sealed class LetterProperties
{
    static readonly string[] Kinds = [.. FactCatalogue.Kinds.Keys];

    static readonly string[] Pieces =
    [
        "---\n", "received: 2024-03-04\n", "regime: ", "Dear Ms Hart\n", "\n\n", "\n", "\r\n", "\r", "\t", "    ", " ", " ", "> ", ">", "- ", "1. ", "2) ", "(a) ", "Q3: ", "## ", "**", "_", "`", "```\n",
        "Your request", "Our response", "Answer: ", "You asked:", "How many staff left?", "Please provide ", "We do not hold this information.", "Fourteen", "3", "<5", "*", "|", "| a | 4 |\n", "|---|---|\n",
        "section 40(2)", "the Act", "[here](", "https://fenmoor.example/a", ")", "www.", "\\", "&amp;", "<b>", "<!--", "Kind regards", "complain", "?", ".", ";", ":", "–", "£", "é", "\uD83D\uDE00", "\uD800", "\0", "\u2028",
    ];

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public Property A_text_made_of_letters_is_read() => Prop.ForAll(
        Arb.From(Gen.Elements(Pieces).ListOf().Select(pieces => pieces.ToList()), Shorter), pieces => IsReadWell(string.Concat(pieces)));

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Any_text_is_read() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => IsReadWell(text.Get));

    static IEnumerable<List<string>> Shorter(List<string> pieces) => pieces.Select((_, left) => pieces.Where((_, i) => i != left).ToList());

    static void IsReadWell(string text)
    {
        var letter = Outline.Read(text);
        var facts = FactReader.Read(letter, Shipped.Pack.Lexicon, Shipped.Pack.House);
        letter.Segments.ShouldAllBe(s => IsWithin(s.Span, text));
        letter.Findings.ShouldAllBe(f => IsWithin(f.Place.Span, text));
        letter.FrontMatter.Entries.ShouldAllBe(e => IsWithin(e.Span, text));
        Kinds.SelectMany(facts.All).ShouldAllBe(f => IsWithin(f.Span, text));
        letter.Exchanges.ShouldAllBe(e => e.Requests.All(r => r.Part == Part.Request) && e.Answers.All(a => a.Part == Part.Answer));
        Shared(letter).ShouldBeEmpty();
    }

    static bool IsWithin(TextSpan span, string text) => span.Start >= 0 && span.Start <= span.End && span.End <= text.Length;

    // Characters that stand both in a request and in an answer.
    static IEnumerable<int> Shared(Letter letter)
    {
        var parts = new Part[letter.Source.Content.Length];
        foreach (var segment in letter.Segments.Where(s => s.Part != Part.Clause))
        {
            for (var i = segment.Span.Start; i < segment.Span.End; i++)
            {
                if (parts[i] != Part.Clause && parts[i] != segment.Part)
                {
                    yield return i;
                }

                parts[i] = segment.Part;
            }
        }
    }
}
