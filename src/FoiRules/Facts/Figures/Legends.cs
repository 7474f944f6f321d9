using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>The keys of a letter, applied to the marks in it. They are looked for when the first mark asks.</summary>
sealed class Legends(Letter letter)
{
    readonly Dictionary<string, List<Legend>> named = new(StringComparer.OrdinalIgnoreCase);
    Legend? general;
    bool isRead;

    /// <summary>A figure with what its mark stands for.</summary>
    /// <param name="figure">The figure as written.</param>
    /// <param name="showsZero">Whether the same table prints a 0, so that a hidden count is none.</param>
    public FigureFact Explain(FigureFact figure, bool showsZero)
    {
        if (figure.Mark is MarkKind.Number or MarkKind.Bound or MarkKind.Text)
        {
            return figure;
        }

        var legend = For(figure);
        if (legend is { Kind: MarkKind.Number })
        {
            return figure with { Amount = legend.Amount, Mark = MarkKind.Number, Legend = legend };
        }

        var isHidden = figure.Mark == MarkKind.Hidden ? legend?.Kind != MarkKind.Absent : legend?.Kind == MarkKind.Hidden && legend.Mark is not null;
        if (!isHidden)
        {
            return figure with { Mark = figure.Mark == MarkKind.Hidden ? MarkKind.Absent : figure.Mark, Legend = legend?.Mark is null ? null : legend };
        }

        var amount = figure.Amount ?? legend?.Amount ?? new Amount(0, null);
        var isZeroWritten = figure.Amount is not null && figure.MarkText is ['0', ..];
        return figure with { Mark = MarkKind.Hidden, Legend = legend, Amount = showsZero && amount.Low == 0 && !isZeroWritten ? amount with { Low = 1 } : amount };
    }

    // One that names the mark comes first.
    Legend? For(FigureFact figure)
    {
        if (!isRead)
        {
            Read();
        }

        return named.TryGetValue(Bare((figure.MarkText ?? "").Trim('\\')), out var legends) ? Nearest(legends, figure.Span.Start)
            : figure is { Mark: MarkKind.Hidden, Amount: null } ? general : null;
    }

    // The first behind the figure, for keys stand below; failing that, the last before it.
    static Legend Nearest(List<Legend> legends, int offset)
    {
        var (low, high) = (0, legends.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = legends[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return legends[low];
    }

    void Read()
    {
        isRead = true;
        foreach (var legend in LegendReader.Read(letter))
        {
            if (legend.Mark is null)
            {
                general ??= legend;
                continue;
            }

            (named.TryGetValue(Bare(legend.Mark), out var list) ? list : named[Bare(legend.Mark)] = []).Add(legend);
        }
    }

    // "[c]" is explained by "c denotes", "–" by "a dash means".
    static string Bare(string mark) => mark is "–" or "—" or "−" or "--" ? "-" : mark.Length > 2 && mark[0] is '[' or '(' ? mark[1..^1] : mark;
}
