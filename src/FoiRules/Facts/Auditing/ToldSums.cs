using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>
/// Finds totals in plain lines and sentences that are not the sum of the amounts told before them: "£84,216 and £19,750, £104,966 in total".
/// Of money only: every amount is read, while a count of what has no name is not, and a sum that lacks one proves nothing.
/// </summary>
static class ToldSums
{
    const int FewestParts = 2;
    const int MostParts = 20;
    const int Before = 24;
    const int Behind = 14;

    static readonly string[] CallsBehind = ["in total", "altogether", "in all", "all told", "total"];

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var parts = new List<FigureFact>();
        FigureFact? before = null;
        foreach (var fact in context.Facts.All(FigureFact.Kind))
        {
            if (fact is not FigureFact { Part: Part.Answer, Cell: null } figure)
            {
                continue;
            }

            if (before is null || before.Paragraph != figure.Paragraph || before.Exchange != figure.Exchange)
            {
                parts.Clear();
            }

            if (parts.Count >= FewestParts && IsTotal(context.Letter.Source.Content, parts[^1].Span.End, figure))
            {
                if (IsWrong(parts, figure))
                {
                    found.Add(Make(figure, parts, context.Letter.Source.Content));
                }

                parts.Clear();
            }
            else
            {
                parts.Add(figure);
            }

            before = figure;
        }
    }

    // "Total: £44" with nothing but its name before it, or "£44 in total".
    static bool IsTotal(string text, int from, FigureFact figure)
    {
        var before = text.AsSpan(from, figure.Span.Start - from);
        before = before[Math.Max(0, before.Length - Before)..];
        if (before.Contains("total", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var behind = text.AsSpan(figure.Span.End, Math.Min(Behind, text.Length - figure.Span.End)).TrimStart(" (");
        foreach (var call in CallsBehind)
        {
            if (behind.StartsWith(call, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // Figures of another kind are no parts, and then nobody knows which are.
    static bool IsWrong(List<FigureFact> parts, FigureFact total)
    {
        if (parts.Count > MostParts || total is not { Mark: MarkKind.Number, Amount: { IsExact: true, Low: { } written }, Unit: Units.Money })
        {
            return false;
        }

        var sum = 0m;
        foreach (var part in parts)
        {
            if (part is not { Mark: MarkKind.Number, Amount: { IsExact: true, Low: > 0 and { } value } } || part.Unit != Units.Money || value >= written)
            {
                return false;
            }

            sum += value;
        }

        return Slip.Is(sum, written);
    }

    // Where every figure has a line to itself, the last of which is called the total, nothing else can be meant.
    static DisclosureFact Make(FigureFact total, List<FigureFact> parts, string text) => DisclosureFact.At(total, DisclosureKinds.DoesNotAdd) with
    {
        IsPeople = total.IsPeople,
        IsCertain = HaveLines(text, parts, total),
        Because = "The figures told before it add up to another number.",
        Witness = parts.ConvertAll(p => p.Span),
    };

    static bool HaveLines(string text, List<FigureFact> parts, FigureFact total)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var next = i + 1 < parts.Count ? parts[i + 1] : total;
            if (!text.AsSpan(parts[i].Span.End, next.Span.Start - parts[i].Span.End).Contains('\n'))
            {
                return false;
            }
        }

        return true;
    }
}
