using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds what a letter releases that another letter may release too.</summary>
public static class ReleaseReader
{
    // Of a shorter sentence nothing tells what it is about.
    const int FewestWords = 6;

    /// <summary>The releases of a letter, in order.</summary>
    public static LetterReleases Of(LetterFacts facts)
    {
        var found = new List<Release>();
        foreach (var fact in facts.All(FigureFact.Kind))
        {
            if (fact is FigureFact { Part: Part.Answer, IsPeople: true } figure && Range(figure) is { } range)
            {
                var kind = figure.Cell is null ? ReleaseKind.Sentence : ReleaseKind.Cell;
                if ((figure.Cell is { } cell ? KeyOf(cell) : KeyOf(figure, facts)) is { } key)
                {
                    found.Add(new Release(kind, key, figure.Table, range.Low, range.High, figure.IsHidden, figure.Span, LineOf(figure, facts)));
                }
            }
        }

        foreach (var fact in facts.All(RetentionFact.Kind))
        {
            if (fact is RetentionFact { Stated: not null, Entry: { } entry } retention)
            {
                found.Add(new Release(ReleaseKind.Retention, StableSum.Add(StableSum.Start, entry.Name), -1, retention.StatedDays, retention.StatedDays, IsHidden: false, retention.Span, LineOf(retention, facts)));
            }
        }

        return new LetterReleases(facts.Letter.Source.Path, facts.Whole.Received, DisclosureReader.UsualOf(facts), found);
    }

    static (long Low, long High)? Range(FigureFact figure) =>
        figure.IsHidden ? (figure.Low ?? 0, figure.High ?? long.MaxValue)
        : figure is { Value: { } value, Amount: { IsExact: true, IsApproximate: false } } ? (value, value) : null;

    // A row by itself ("Total") is no more than a word; it needs a heading, or a label of its own.
    static ulong? KeyOf(GridCell cell)
    {
        var (sum, labels) = (StableSum.Start, 0);
        foreach (var path in (IReadOnlyList<Passage>[])[cell.RowHeaders, cell.ColumnHeaders])
        {
            foreach (var label in path)
            {
                var key = LabelKey.Of(label.Prose.Text);
                labels += key.Length > 0 ? 1 : 0;
                sum = StableSum.Add(sum, key);
            }

            sum = StableSum.Add(sum, "|");
        }

        return labels > 0 ? sum : null;
    }

    // The sentence without its figure, where it names a year: without one it may be about any.
    static ulong? KeyOf(FigureFact figure, LetterFacts facts)
    {
        foreach (var fact in facts.Near(StatementFact.Kind.Name, "sentence", figure))
        {
            var source = facts.Letter.Source;
            if (fact.Span.Start <= figure.Span.Start && figure.Span.End <= fact.Span.End)
            {
                var before = LabelKey.Of(source.Slice(new TextSpan(fact.Span.Start, figure.Span.Start)));
                var behind = LabelKey.Of(source.Slice(new TextSpan(figure.Span.End, fact.Span.End)));
                return Words.Of(before).Count + Words.Of(behind).Count >= FewestWords && (NamesYear(before) || NamesYear(behind))
                    ? StableSum.Add(StableSum.Add(StableSum.Start, before), behind) : null;
            }
        }

        return null;
    }

    static bool NamesYear(string text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (text.AsSpan(i, 2) is "19" or "20" && char.IsAsciiDigit(text[i + 2]) && char.IsAsciiDigit(text[i + 3])
                && (i == 0 || text[i - 1] == ' ') && (i + 4 == text.Length || text[i + 4] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    static int LineOf(Fact fact, LetterFacts facts) => facts.Letter.Source.Position(fact.Span.Start).Line;
}
