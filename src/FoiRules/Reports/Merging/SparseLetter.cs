using System.Text;
using FoiRules.Text;

namespace FoiRules.Reports.Merging;

/// <summary>A letter of which only those places are known that a report names; all else is blank.</summary>
static class SparseLetter
{
    const int MostCharacters = 64 << 20;

    /// <summary>The letter; null where its places would take more than a letter may hold.</summary>
    public static SourceText? Of(string path, IReadOnlyList<JsonPlace> places)
    {
        var lines = new SortedDictionary<int, StringBuilder>();
        var room = MostCharacters - (long)places.Max(p => p.EndLine);
        foreach (var place in places)
        {
            var (line, column) = (place.StartLine, place.StartColumn);
            Reach(lines, line, column, ref room);
            foreach (var character in (place.Excerpt ?? "").ReplaceLineEndings("\n"))
            {
                if (character == '\n')
                {
                    (line, column) = (line + 1, 1);
                    continue;
                }

                Reach(lines, line, column + 1, ref room);
                if (room < 0)
                {
                    return null;
                }

                lines[line][column++ - 1] = character;
            }

            Reach(lines, place.EndLine, place.EndColumn, ref room);
            if (room < 0)
            {
                return null;
            }
        }

        return new SourceText(path, Joined(lines));
    }

    // Blank up to, not including, a column.
    static void Reach(SortedDictionary<int, StringBuilder> lines, int line, int column, ref long room)
    {
        if (!lines.TryGetValue(line, out var text))
        {
            lines[line] = text = new StringBuilder();
        }

        var missing = column - 1 - text.Length;
        room -= Math.Max(0, missing);
        if (missing > 0 && room >= 0)
        {
            text.Append(' ', missing);
        }
    }

    static string Joined(SortedDictionary<int, StringBuilder> lines)
    {
        var (text, at) = (new StringBuilder(), 1);
        foreach (var (line, content) in lines)
        {
            text.Append('\n', line - at).Append(content);
            at = line;
        }

        return text.ToString();
    }
}
