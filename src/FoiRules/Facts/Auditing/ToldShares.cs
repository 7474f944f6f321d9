namespace FoiRules.Facts;

/// <summary>Finds percentages in sentences that give a small count away: "4% of the 25 wardens".</summary>
static class ToldShares
{
    const int Near = 40;

    public static void Find(FactContext context, int threshold, List<DisclosureFact> found)
    {
        var figures = context.Facts.All(FigureFact.Kind);
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i] is not FigureFact { Unit: Units.Percent, Amount: { IsExact: true, Low: { } percent } } share)
            {
                continue;
            }

            var told = share.Cell is null ? Base(context, figures, i) ?? AskedBase(context, share) : null;
            if ((told ?? LoneBases.Of(figures, i)) is { Value: { } all } whole && Count(percent, all) is { } count && (IsSmall(count, threshold) || IsSmall(all - count, threshold)) && !IsPrinted(context, share, count))
            {
                found.Add(Make(share, whole) with { IsCertain = told is not null });
            }
        }
    }

    /// <summary>What a share and the number of which it is taken give away.</summary>
    public static DisclosureFact Make(FigureFact share, FigureFact whole) => DisclosureFact.At(share, DisclosureKinds.Percentage) with
    {
        IsPeople = true,
        IsSensitive = share.IsSensitive || whole.IsSensitive,
        Because = "From the percentage and the number of which it is taken.",
        Witness = [whole.Span],
    };

    /// <summary>Whether a count is somebody and small.</summary>
    public static bool IsSmall(int count, int threshold) => count > 0 && count < threshold;

    // The count of people right behind "of" in the same sentence: behind the share ("4% of the 25"), or before it ("of the 25, 4% …").
    static FigureFact? Base(FactContext context, FactGroup figures, int at)
    {
        for (var other = at + 1; other >= at - 1; other -= 2)
        {
            if (other >= 0 && other < figures.Count && figures[other] is FigureFact { IsPeople: true, IsNational: false, IsCell: false, Mark: MarkKind.Number, Amount.IsExact: true } whole
                && whole.Sentence == figures[at].Sentence && whole.Sentence >= 0 && SaysOf(context.Letter.Source.Content, figures[at].Span.End, whole.Span.Start, other > at))
            {
                return whole;
            }
        }

        return null;
    }

    // "What percentage of the 40 pupils passed?" – "7.5%": the one number of people in the question, where the answer has no other figure.
    static FigureFact? AskedBase(FactContext context, FigureFact share)
    {
        FigureFact? whole = null;
        foreach (var fact in context.Facts.Near(FigureFact.Kind.Name, "exchange", share))
        {
            var figure = (FigureFact)fact;
            if (ReferenceEquals(figure, share))
            {
                continue;
            }

            if (figure.Part != Letters.Part.Request || whole is not null || figure is not { IsPeople: true, IsNational: false, Mark: MarkKind.Number, Amount.IsExact: true })
            {
                return null;
            }

            whole = figure;
        }

        return whole;
    }

    static bool SaysOf(string text, int share, int whole, bool isBehind)
    {
        var from = isBehind ? share : Math.Max(0, whole - 8);
        var between = whole - from is >= 0 and <= Near ? text.AsSpan(from, whole - from).Trim() : "";
        return isBehind ? between is "of" or "of the" or "of our" or "of all" or "of these" : between.EndsWith("f the", StringComparison.OrdinalIgnoreCase) || between.EndsWith("Of", StringComparison.OrdinalIgnoreCase) || between.EndsWith("f our", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The one count that is printed as this percentage when rounded; null where there is none or more than one.</summary>
    public static int? Count(decimal percent, int all)
    {
        var half = 0.5m / (decimal)Math.Pow(10, percent.Scale);
        var (least, most) = (Math.Ceiling((percent - half) * all / 100), Math.Floor((percent + half) * all / 100));
        return least == most && least >= 0 && least <= all ? (int)least : null;
    }

    // The count stands beside the share: in its sentence, or in its table.
    static bool IsPrinted(FactContext context, FigureFact share, int count)
    {
        foreach (var fact in context.Facts.Near(FigureFact.Kind.Name, share.IsCell ? "table" : "sentence", share))
        {
            if (fact is FigureFact { Value: { } value } && value == count)
            {
                return true;
            }
        }

        return false;
    }
}
