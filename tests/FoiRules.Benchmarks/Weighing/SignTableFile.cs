using System.Globalization;
using FoiRules.Letters;

namespace FoiRules.Benchmarks.Weighing;

/// <summary>Writes the weights of the signs into the table of the reader.</summary>
static class SignTableFile
{
    const string Indent = "        ";

    /// <summary>Puts new rows into the file, and leaves the rest of it as it is.</summary>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public static void Write(string path, double[] weights)
    {
        var lines = File.ReadAllLines(path).ToList();
        var first = lines.FindIndex(l => l.Trim() == "[") + 1;
        lines.RemoveRange(first, lines.FindIndex(l => l.Trim() == "];") - first);
        lines.InsertRange(first, weights.Chunk(SignWeights.Columns).Select((row, i) =>
            $"{Indent}{string.Join(", ", row.Select(w => ((int)Math.Round(w)).ToString(CultureInfo.InvariantCulture)))}, // {Name(i)}"));
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }

    static string Name(int row) => row switch
    {
        < SignWeights.Signs => $"{(Sign)row}",
        < SignWeights.Signs * 2 => $"leading {(Sign)(row - SignWeights.Signs)}",
        < (SignWeights.Signs * 2) + SignWeights.Far => $"before {(Sign)(row - (SignWeights.Signs * 2))}",
        _ => $"behind {(Sign)(row - (SignWeights.Signs * 2) - SignWeights.Far)}",
    };
}
