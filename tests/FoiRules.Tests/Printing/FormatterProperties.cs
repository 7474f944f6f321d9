using FoiRules.Language;
using FoiRules.Language.Printing;
using FoiRules.Rules;
using FoiRules.Tests.Language;
using FoiRules.Text;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Printing;

/// <summary>Whatever the white space and the comments of a rule file are, laying it out changes nothing else, and a second time nothing at all.</summary>
public sealed class FormatterProperties
{
    static readonly string[] Files = [.. RuleFiles.Load(null, null, []).Select(f => f.Source.Content)];

    static readonly string[] Gaps = [" ", "  ", "\t", "\n", "\n    ", "\n\n\n  ", "  # a note\n", "\n# a note\n  ", "\r\n  ", "\n  # one\n\n  # two\n\n"];

    // A shipped file, and what to put at which of its gaps.
    sealed record Shaken(int File, List<(int At, int Gap)> Changes);

    static readonly Gen<Shaken> Shake =
        from file in Gen.Choose(0, Files.Length - 1)
        from changes in Gen.Choose(0, 40).SelectMany(n => Gen.Two(Gen.Choose(0, 100_000)).ListOf(n))
        select new Shaken(file, [.. changes.Select(c => (c.Item1, c.Item2 % Gaps.Length))]);

    [Test]
    public void Laying_out_changes_white_space_only_and_settles_at_once() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1500), Prop.ForAll(Shake.ToArbitrary(), shaken =>
        {
            var text = Written(shaken);
            var source = new SourceText("a.foi", text);
            var (laidOut, faults) = Formatter.Format(source);
            if (laidOut is null)
            {
                // White space can part what belongs on one line; then the file is not touched.
                RuleParser.Parse(source).Faults.ShouldNotBeEmpty(text);
                return;
            }

            faults.ShouldBeEmpty();
            Formatter.Format(new SourceText("a.foi", laidOut)).Text.ShouldBe(laidOut);
            Said(laidOut).ShouldBe(Said(text));
        }));

    // The language as it is, not only as the shipped rules use it.
    [Test]
    public void A_generated_file_says_the_same_when_it_is_laid_out() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(RuleFileGenerator.File.ToArbitrary(), file =>
        {
            var laidOut = Formatter.Format(new SourceText("a.foi", file)).Text.ShouldNotBeNull(file);
            Formatter.Format(new SourceText("a.foi", laidOut)).Text.ShouldBe(laidOut);
            string.Join("\n\n", RuleParser.Parse(new SourceText("a.foi", laidOut)).Declarations).ShouldBe(string.Join("\n\n", RuleParser.Parse(new SourceText("a.foi", file)).Declarations));
        }));

    [Test]
    public void A_shipped_file_says_the_same_when_it_is_laid_out()
    {
        foreach (var file in Files)
        {
            Said(Formatter.Format(new SourceText("a.foi", file)).Text.ShouldNotBeNull()).ShouldBe(Said(file));
        }
    }

    static string Written(Shaken shaken)
    {
        var text = Files[shaken.File];
        var tokens = TokenReader.Read(text);
        foreach (var (at, gap) in shaken.Changes.DistinctBy(c => c.At % tokens.Count).OrderByDescending(c => c.At % tokens.Count))
        {
            var token = tokens[at % tokens.Count];
            if (token.LineBreaks > 0 || !token.IsAttached)
            {
                text = text.Insert(token.Span.Start, Gaps[gap]);
            }
        }

        return text;
    }

    // Every token and comment, and the declarations and clauses they are read as.
    static string Said(string text) =>
        string.Join('\n', TokenReader.Read(text).Select(t => t.Kind == TokenKind.Block ? BlockText.Unindent(t.Text[3..^3]) : t.Text.TrimEnd()))
        + string.Join('\n', RuleParser.Parse(new SourceText("a.foi", text)).Declarations.Select(d => $"{d.GetType().Name} {string.Join(' ', Item.ClausesOf(d).Select(c => c.GetType().Name + c.Keyword))}"));
}
