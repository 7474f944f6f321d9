using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>
/// Finds counts that a sentence hides and another tells by the same noun: "How many employees …? Less than five", and then "the three employees";
/// and hidden counts below which each of those counted has a line of a list to itself.
/// </summary>
static class ToldHeads
{
    const int Near = 6;
    const int MostItems = 9;
    const int MostHidden = 40;
    const int LongestItem = 14;
    const int LongestLead = 8;

    static readonly Text.AnyText Entries = new("sanction", "outcome", "reason", "penalt", "result", "dates", "offence", "role", "posts", "grade", "ages", "department", "allegation", "detail", "circumstance", "amount", "payment", "location", "cause", "finding", "dismiss", "sentence", "who they", "as follows", "each case", "cases");

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var figures = context.Facts.All(FigureFact.Kind);
        var tried = 0;
        foreach (var fact in figures)
        {
            if (fact is FigureFact { IsHidden: true, Cell: null, High: > 0 and { } high, IsPeople: true } hidden && ++tried <= MostHidden && high < DisclosureReader.HighestThreshold && (Named(context, figures, hidden) ?? Listed(context, hidden, high)) is { } teller)
            {
                var isListed = teller.Length > hidden.Span.Length * 20 || context.Letter.Source.Content.AsSpan(teller.Start, teller.Length).Contains('\n');
                found.Add(new DisclosureFact(DisclosureKinds.ShownElsewhere)
                {
                    // What is hidden may stand in a line that was taken for the question; what tells it is then shown.
                    Span = hidden.Part == Part.Answer ? hidden.Span : teller,
                    Part = Part.Answer,
                    Sentence = hidden.Part == Part.Answer ? hidden.Sentence : -1,
                    Paragraph = hidden.Paragraph,
                    Exchange = hidden.Exchange,
                    IsPeople = true,
                    IsSensitive = hidden.IsSensitive,
                    IsCertain = false,
                    Because = isListed ? "A list below it has a line for each." : "From another sentence of the letter.",
                    Witness = hidden.Part == Part.Answer ? [teller] : [hidden.Span],
                });
            }
        }
    }

    // "The three employees": a count of the same, pointed to.
    static Text.TextSpan? Named(FactContext context, FactGroup figures, FigureFact hidden)
    {
        if (Head(hidden.Noun) is not { Length: > 2 } head)
        {
            return null;
        }

        foreach (var fact in figures)
        {
            if (fact is FigureFact { IsPeople: true, IsCell: false, Mark: MarkKind.Number, Amount.IsExact: true, Value: > 0 and { } value } figure && figure.Sentence != hidden.Sentence && value <= hidden.High && value >= (hidden.Low ?? 0)
                && (figure.Part == Part.Answer || (figure.Part == Part.Request && figure.Span.Start > hidden.Span.End)) && Head(figure.Noun) == head && IsPointedTo(context.Letter.Source.Content, figure))
            {
                return figure.Span;
            }
        }

        return null;
    }

    static bool IsPointedTo(string text, FigureFact figure)
    {
        var before = text.AsSpan(Math.Max(0, figure.Span.Start - 8), figure.Span.Start - Math.Max(0, figure.Span.Start - 8)).TrimEnd();
        return before.EndsWith("the", StringComparison.OrdinalIgnoreCase) || before.EndsWith("these", StringComparison.OrdinalIgnoreCase) || before.EndsWith("those", StringComparison.OrdinalIgnoreCase) || before.EndsWith("all", StringComparison.OrdinalIgnoreCase) || before.EndsWith("both", StringComparison.OrdinalIgnoreCase) || before.EndsWith("our", StringComparison.OrdinalIgnoreCase);
    }

    // "Sanctions:" and a line for each.
    static Text.TextSpan? Listed(FactContext context, FigureFact hidden, int high)
    {
        var segments = context.Letter.Segments;
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].Span.Start < hidden.Span.End || segments[i].Block > hidden.Paragraph + Near || !IsLead(segments[i]))
            {
                continue;
            }

            var end = i + 1;
            while (end < segments.Count && IsItem(segments[end]) && end - i <= MostItems)
            {
                end++;
            }

            if (end - i - 1 > 1 && end - i - 1 <= high)
            {
                return new Text.TextSpan(segments[i + 1].Span.Start, segments[end - 1].Span.End);
            }
        }

        return null;
    }

    static bool IsLead(Segment segment) => segment.Table is null && segment.Part != Part.Clause && segment.Passage.Words.Count is > 0 and <= LongestLead && segment.Passage.Prose.Text.TrimEnd().EndsWith(':') && Entries.In(segment.Passage.Prose.Text);

    static bool IsItem(Segment segment) => segment.IsBullet && segment.Part != Part.Clause && segment.Passage.Words.Count is > 0 and <= LongestItem && LabelledLine.Of(segment.Passage) is null;

    static string Head(string? noun)
    {
        var words = LabelKey.Of(noun ?? "");
        return words[(words.LastIndexOf(' ') + 1)..].TrimEnd('s');
    }
}
