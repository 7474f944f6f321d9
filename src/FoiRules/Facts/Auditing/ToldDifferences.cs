using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Finds two counts of people, told one after the other, of which the second leaves some out: "99 nurses", and "excluding agency nurses, 97". What
/// they differ by counts those left out, and is printed nowhere.
/// </summary>
static class ToldDifferences
{
    const int Near = 3;
    const int LongestSentence = 160;
    const int FewestWords = 4;
    const int MostMore = 8;

    static readonly AnyText Narrowing = new("excluding", "excl.", "not counting", "not including", "leaving out", "leaves out", "without ", "other than ", "apart from", "except for", "the same, ", "employees only", "staff only", "permanent staff", "only permanent", "full-time only", "no agency", "discounting", "setting aside", "minus ", "if we exclude", "left out", "ignoring ", "disregarding", "stripping out", "once those", "taken out", "if we leave", "if you exclude");

    public static void Find(FactContext context, int threshold, List<DisclosureFact> found)
    {
        FigureFact? before = null;
        foreach (var fact in context.Facts.All(FigureFact.Kind))
        {
            if (fact is not FigureFact { Mark: MarkKind.Number, Amount.IsExact: true, Unit: Units.People or Units.Count or Units.Things, IsNational: false, Value: > 0 and { } value } figure)
            {
                continue;
            }

            if (figure.Cell is not null && (before?.Cell is null || before.Table != figure.Table || figure.Cell.Column != before.Cell.Column || figure.Cell.Row - before.Cell.Row > 1))
            {
                before = figure.Cell is { Row: 0 } ? figure : null;
                continue;
            }

            if (before is { Value: { } whole } && !HasYear(context.Letter.Source.Content, before, figure) && figure.Part == Part.Answer && (before.IsPeople || figure.IsPeople) && Math.Abs(whole - value) is > 0 and var difference && difference < threshold && whole >= threshold && value >= threshold
                && figure.Paragraph - before.Paragraph <= Near && AreAlike(before, figure) && Says(context, figure, before))
            {
                found.Add(Make(figure, before));
            }

            before = figure;
        }
    }

    // "88 in 2022 and 86 in 2023" differ by what happened in a year.
    static bool HasYear(string text, FigureFact before, FigureFact behind)
    {
        var between = text.AsSpan(before.Span.End, Math.Max(0, behind.Span.Start - before.Span.End));
        return between.Contains(" 19", StringComparison.Ordinal) || between.Contains(" 20", StringComparison.Ordinal) || between.Contains("last year", StringComparison.OrdinalIgnoreCase);
    }

    // "The nurses" and "the number": one of the two may go without its noun.
    static bool AreAlike(FigureFact one, FigureFact other) => one.Noun is null || other.Noun is null
        || LabelKey.Of(one.Noun) is var first && LabelKey.Of(other.Noun) is var second && first[(first.LastIndexOf(' ') + 1)..].TrimEnd('s') == second[(second.LastIndexOf(' ') + 1)..].TrimEnd('s');

    static bool Says(FactContext context, FigureFact figure, FigureFact before)
    {
        var text = context.Letter.Source.Content;
        var from = Math.Max(before.Span.End, figure.Span.Start - LongestSentence);
        if (Narrowing.In(text.AsSpan(from, figure.Span.Start - from)))
        {
            return true;
        }

        var behind = SentenceSpan.Behind(text, figure);
        if (Narrowing.In(behind))
        {
            return true;
        }

        if (figure.Exchange == before.Exchange || figure.Exchange < 0)
        {
            return false;
        }

        foreach (var request in context.Letter.Exchanges[figure.Exchange].Requests)
        {
            if (Narrowing.In(request.Passage.Prose.Text) || IsNarrower(context, before, request.Passage))
            {
                return true;
            }
        }

        return false;
    }

    // "How many detainees were restrained?", and then the same words with more among them.
    static bool IsNarrower(FactContext context, FigureFact before, Passage narrow)
    {
        if (before.Exchange < 0 || context.Letter.Exchanges[before.Exchange].Requests is not [{ Passage: { } wide }] || wide.Words.Count < FewestWords || narrow.Words.Count - wide.Words.Count is < 1 or > MostMore)
        {
            return false;
        }

        var at = 0;
        for (var i = 0; i < narrow.Words.Count && at < wide.Words.Count; i++)
        {
            at += narrow.Words[i].Lower == wide.Words[at].Lower ? 1 : 0;
        }

        return at == wide.Words.Count;
    }

    static DisclosureFact Make(FigureFact part, FigureFact whole) => DisclosureFact.At(part, DisclosureKinds.Difference) with
    {
        IsPeople = true,
        IsSensitive = part.IsSensitive || whole.IsSensitive,
        IsCertain = false,
        Because = "The two numbers differ by those whom the second leaves out.",
        Witness = [whole.Span],
    };
}
