namespace FoiRules.Language;

/// <summary>Texts over several lines, as examples are written.</summary>
static class BlockText
{
    /// <summary>The text without the line of the opening quotes, without the indentation all its lines share, and without the last line break.</summary>
    public static string Unindent(string raw)
    {
        var lines = raw.ReplaceLineEndings("\n").Split('\n').ToList();
        if (lines.Count > 1 && string.IsNullOrWhiteSpace(lines[0]))
        {
            lines.RemoveAt(0);
        }

        if (lines.Count > 1 && string.IsNullOrWhiteSpace(lines[^1]))
        {
            lines.RemoveAt(lines.Count - 1);
        }

        var shared = int.MaxValue;
        foreach (var line in lines)
        {
            shared = string.IsNullOrWhiteSpace(line) ? shared : Math.Min(shared, line.Length - line.TrimStart().Length);
        }

        return string.Join('\n', lines.Select(l => l.Length >= shared ? l[shared..] : l.TrimStart()));
    }
}
