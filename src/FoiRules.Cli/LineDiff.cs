using System.Globalization;
using System.Text;

namespace FoiRules.Cli;

/// <summary>The difference of two texts line by line, as <c>diff -u</c> writes it.</summary>
static class LineDiff
{
    const int Around = 3;

    /// <summary>Beyond this many pairs of lines, what differs is shown as one piece.</summary>
    const long MostPairs = 16_000_000;

    /// <summary>The difference, or "" where there is none.</summary>
    public static string Of(string path, string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var steps = Steps(old, now);
        var text = new StringBuilder();
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Mark == ' ')
            {
                continue;
            }

            var from = Math.Max(0, i - Around);
            var to = i;
            for (var j = i; j < steps.Count && j <= to + (2 * Around); j++)
            {
                to = steps[j].Mark == ' ' ? to : j;
            }

            var end = Math.Min(steps.Count, to + Around + 1);
            Append(text, steps, from, end);
            i = end - 1;
        }

        return text.Length == 0 ? "" : $"--- {path}\n+++ {path}\n{text}";
    }

    sealed record Step(char Mark, string Line, int Old, int New);

    static void Append(StringBuilder text, List<Step> steps, int from, int end)
    {
        var part = steps.GetRange(from, end - from);
        var (olds, news) = (part.Count(s => s.Mark != '+'), part.Count(s => s.Mark != '-'));
        text.Append(CultureInfo.InvariantCulture, $"@@ -{part[0].Old + 1},{olds} +{part[0].New + 1},{news} @@\n");
        foreach (var step in part)
        {
            text.Append(step.Mark).Append(step.Line.TrimEnd('\r')).Append('\n');
        }
    }

    static List<Step> Steps(string[] old, string[] now)
    {
        var start = 0;
        while (start < old.Length && start < now.Length && old[start] == now[start])
        {
            start++;
        }

        var (oldEnd, newEnd) = (old.Length, now.Length);
        while (oldEnd > start && newEnd > start && old[oldEnd - 1] == now[newEnd - 1])
        {
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        }

        var common = Common(old, now, start, oldEnd, newEnd);
        var steps = new List<Step>();
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            var isInside = i >= start && j >= start && (i < oldEnd || j < newEnd);
            if (!isInside)
            {
                steps.Add(new Step(' ', old[i], i++, j++));
            }
            else if (common is not null && i < oldEnd && j < newEnd && old[i] == now[j])
            {
                steps.Add(new Step(' ', old[i], i++, j++));
            }
            else if (i < oldEnd && (common is null || j == newEnd || common[i - start + 1][j - start] >= common[i - start][j - start + 1]))
            {
                steps.Add(new Step('-', old[i], i++, j));
            }
            else
            {
                steps.Add(new Step('+', now[j], i, j++));
            }
        }

        return steps;
    }

    // The length of the longest common part of what is left, for each pair of places.
    static int[][]? Common(string[] old, string[] now, int start, int oldEnd, int newEnd)
    {
        var (olds, news) = (oldEnd - start, newEnd - start);
        if ((long)olds * news > MostPairs)
        {
            return null;
        }

        var common = new int[olds + 1][];
        common[olds] = new int[news + 1];
        for (var i = olds - 1; i >= 0; i--)
        {
            common[i] = new int[news + 1];
            for (var j = news - 1; j >= 0; j--)
            {
                common[i][j] = old[start + i] == now[start + j] ? common[i + 1][j + 1] + 1 : Math.Max(common[i + 1][j], common[i][j + 1]);
            }
        }

        return common;
    }
}
