using System.Globalization;
using System.Text.Json;
using FoiRules.Disclosure.Complement;

namespace FoiRules.Disclosure.Lines;

/// <summary>
/// One table as a line of JSON: <c>cells</c>, each with value <c>v</c>, <c>cost</c>, whether it <c>can</c> be hidden, whether it is sensitive
/// (<c>sens</c>), and the protection <c>lpl</c>, <c>upl</c> and <c>spl</c>; and <c>rels</c>, sums that make 0, each a list of cell and coefficient.
/// </summary>
public static class SuppressionLine
{
    /// <summary>The table of a line; null where the line is none, or a number in it is too large.</summary>
    public static SuppressionProblem? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            SuppressionCell[] cells = [.. document.RootElement.GetProperty("cells").EnumerateArray().Select(Cell)];
            SuppressionSum[] sums = [.. document.RootElement.GetProperty("rels").EnumerateArray().Select(Sum)];
            return IsSound(cells, sums) ? new SuppressionProblem(cells, sums) : null;
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Number of the table, least cost, and how many cells are hidden for it; <c>INF 0</c> where no choice is safe. A question mark follows a cost that is not proven to be the least.</summary>
    public static string Write(int number, Suppression suppression) => suppression.IsSafe
        ? string.Create(CultureInfo.InvariantCulture, $"{number} {suppression.Cost}{(suppression.IsCheapest ? "" : "?")} {suppression.Cells.Count}")
        : string.Create(CultureInfo.InvariantCulture, $"{number} INF 0");

    static SuppressionCell Cell(JsonElement cell) => new(
        cell.GetProperty("v").GetInt64(),
        cell.GetProperty("cost").GetInt64(),
        cell.GetProperty("can").GetBoolean(),
        cell.GetProperty("sens").GetBoolean(),
        new Protection(cell.GetProperty("lpl").GetInt64(), cell.GetProperty("upl").GetInt64(), cell.GetProperty("spl").GetInt64()));

    static SuppressionSum Sum(JsonElement sum) => new(
        [.. sum.EnumerateArray().Select(t => t[0].GetInt32())],
        [.. sum.EnumerateArray().Select(t => t[1].GetInt32())]);

    // Large enough for any count, small enough that no sum of them leaves 64 bits.
    static bool IsSound(SuppressionCell[] cells, SuppressionSum[] sums)
    {
        const long Most = 1_000_000_000_000;
        return Array.TrueForAll(cells, c => c is { Value: >= 0 and <= Most, Cost: >= 0 and <= Most, Protection: { Lower: >= 0 and <= Most, Upper: >= 0 and <= Most, Sliding: >= 0 and <= Most } })
            && Array.TrueForAll(sums, s => s.Cells.All(c => c >= 0 && c < cells.Length) && s.Signs.All(x => x is 1 or -1));
    }
}
