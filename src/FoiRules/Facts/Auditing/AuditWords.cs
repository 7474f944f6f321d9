using System.Globalization;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Names figures in words, so that they are found on paper.</summary>
static class AuditWords
{
    /// <summary>"line 8", "lines 8 and 12".</summary>
    public static string LineNumbers(IEnumerable<int> lines)
    {
        List<string> numbers = [.. lines.Distinct().Select(l => l.ToString(CultureInfo.InvariantCulture))];
        return numbers.Count == 1 ? $"line {numbers[0]}" : $"lines {List(numbers)}";
    }

    /// <summary>"'Moor', '2023' (line 8)".</summary>
    public static string Name(FigureFact figure, SourceText source) =>
        $"{Labels(figure)} ({LineNumbers([source.Position(figure.Span.Start).Line])})";

    /// <summary>"a, b and c".</summary>
    public static string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary>The labels of a figure, in quotes.</summary>
    public static string Labels(FigureFact figure)
    {
        var row = figure.Cell?.RowHeaders is { Count: > 0 } rows ? $"'{rows[^1].Prose.Text}'" : null;
        var column = figure.Cell?.ColumnHeaders is { Count: > 0 } columns ? $"'{columns[^1].Prose.Text}'" : null;
        return (row, column) switch
        {
            (null, null) => figure.Noun is { } noun ? $"the number of '{noun}'" : "a figure",
            (null, _) => column,
            (_, null) => row,
            _ => $"{row}, {column}",
        };
    }
}
