using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>The keys of a letter, applied to the marks in it. They are looked for when the first mark asks.</summary>
sealed class Legends(Letter letter)
{
    List<Legend>? all;

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

    // The nearest behind the figure, for keys stand below; failing that, the last before it. One that names the mark comes first.
    Legend? For(FigureFact figure)
    {
        all ??= LegendReader.Read(letter);
        Legend? named = null;
        Legend? general = null;
        var mark = (figure.MarkText ?? "").Trim('\\');
        foreach (var legend in all)
        {
            if (legend.Mark is null)
            {
                general ??= legend;
            }
            else if (IsSame(legend.Mark, mark))
            {
                named = named is null || named.Span.Start < figure.Span.Start ? legend : named;
            }
        }

        return named ?? (figure.Mark == MarkKind.Hidden && figure.Amount is null ? general : null);
    }

    static bool IsSame(string legend, string mark) => Bare(legend).Equals(Bare(mark), StringComparison.OrdinalIgnoreCase);

    // "[c]" is explained by "c denotes", "–" by "a dash means".
    static ReadOnlySpan<char> Bare(string mark) => mark is "–" or "—" or "−" or "--" ? "-" : mark.Length > 2 && mark[0] is '[' or '(' ? mark.AsSpan(1, mark.Length - 2) : mark;
}
