using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Finds small differences between a column and the one beside it that leaves some out ("All staff 214 | Without agency staff 212"), and between
/// two tables of one row each under the same headings, of which the second says that it leaves some out.
/// </summary>
static class NarrowedLists
{
    const int MostTables = 12;

    static readonly AnyText Narrowing = new("excluding", "excl.", "not counting", "not including", "leaving out", "without", "other than", "apart from", "except", "less agency", "minus");

    public static void Find(FactContext context, int threshold, List<DisclosureFact> found)
    {
        Dictionary<GridCell, FigureFact>? figures = null;
        var before = new List<(TableFact Table, List<FigureFact> Row)>();
        foreach (var fact in context.Facts.All(TableFact.Kind))
        {
            if (fact is not TableFact { Part: not Part.Request, Grid: { Columns.Count: > 1, Origin: GridOrigin.Table or GridOrigin.Flat } grid } table)
            {
                continue;
            }

            foreach (var column in Narrowed(grid))
            {
                figures ??= LetterAudit.ByCell(context.Facts);
                Compare(grid, column, figures, threshold, found);
            }

            if (before.Count < MostTables && OneRow(grid) is { } row)
            {
                figures ??= LetterAudit.ByCell(context.Facts);
                var own = Figures(grid, row, figures);
                foreach (var (_, whole) in SaysPart(context, table) && own.Count > 1 ? before : [])
                {
                    Compare(whole, own, threshold, found);
                }

                before.Add((table, own));
            }
        }
    }

    // The columns that say that they leave some out, beside one that does not. A heading that stands over very many columns is looked through once.
    static List<int> Narrowed(Grid grid)
    {
        var narrowed = new List<int>();
        var (wide, isNarrow) = ((string?)null, false);
        for (var column = 0; column < grid.Columns.Count; column++)
        {
            var heading = Heading(grid, column);
            var wasNarrow = isNarrow;
            isNarrow = ReferenceEquals(heading, wide) ? wasNarrow : heading is not null && Narrowing.In(heading);
            if (isNarrow && !wasNarrow && wide is not null)
            {
                narrowed.Add(column);
            }

            wide = heading;
        }

        return narrowed;
    }

    static string? Heading(Grid grid, int column)
    {
        foreach (var row in grid.Cells)
        {
            if (row[column].ColumnHeaders is { Count: > 0 } heads)
            {
                return heads[^1].Prose.Text;
            }
        }

        return null;
    }

    static void Compare(Grid grid, int column, Dictionary<GridCell, FigureFact> figures, int threshold, List<DisclosureFact> found)
    {
        foreach (var row in grid.Cells)
        {
            if (figures.TryGetValue(row[column - 1], out var whole) && figures.TryGetValue(row[column], out var part) && IsSmall(whole, part, threshold))
            {
                found.Add(Make(whole, part));
            }
        }
    }

    static int? OneRow(Grid grid)
    {
        int? only = null;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid.Rows[row].Role is CellRole.Figure or CellRole.Total)
            {
                if (only is not null)
                {
                    return null;
                }

                only = row;
            }
        }

        return only;
    }

    static List<FigureFact> Figures(Grid grid, int row, Dictionary<GridCell, FigureFact> figures)
    {
        var own = new List<FigureFact>();
        foreach (var cell in grid.Cells[row])
        {
            if (figures.TryGetValue(cell, out var figure))
            {
                own.Add(figure);
            }
        }

        return own;
    }

    // Under the same headings, and nowhere more than in the whole.
    static void Compare(List<FigureFact> whole, List<FigureFact> part, int threshold, List<DisclosureFact> found)
    {
        if (whole.Count != part.Count)
        {
            return;
        }

        FigureFact? small = null;
        for (var i = 0; i < whole.Count; i++)
        {
            var (one, other) = (whole[i].Cell!.ColumnHeaders, part[i].Cell!.ColumnHeaders);
            if (one.Count == 0 || other.Count == 0 || LabelKey.Of(one[^1].Prose.Text) != LabelKey.Of(other[^1].Prose.Text) || part[i].Value > whole[i].Value)
            {
                return;
            }

            small ??= IsSmall(whole[i], part[i], threshold) ? part[i] : null;
        }

        if (small is not null)
        {
            found.Add(Make(whole[part.IndexOf(small)], small));
        }
    }

    static bool IsSmall(FigureFact whole, FigureFact part, int threshold) => (whole.IsPeople || part.IsPeople)
        && whole is { Mark: MarkKind.Number, Amount.IsExact: true, IsNational: false, Value: { } all } && part is { Mark: MarkKind.Number, Amount.IsExact: true, Value: { } some } && all >= threshold && all - some > 0 && all - some < threshold;

    static bool SaysPart(FactContext context, TableFact table)
    {
        var before = context.Letter.Before(table.Segment.Span.Start);
        return before is { Table: null } && before.Passage.Says(context.Phrase("some-of-them"));
    }

    static DisclosureFact Make(FigureFact whole, FigureFact part) => DisclosureFact.At(part, DisclosureKinds.Difference) with
    {
        IsPeople = true,
        IsSensitive = part.IsSensitive || whole.IsSensitive,
        Because = "From the number beside it that leaves nobody out.",
        Witness = [whole.Span],
    };
}
