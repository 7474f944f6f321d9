using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Text;

namespace FoiRules.Cli;

/// <summary>A rule file as it lies on the disk.</summary>
/// <param name="Source">What it says.</param>
/// <param name="HasMark">Whether it begins with a byte-order mark, which is kept when it is written.</param>
sealed record RuleSource(SourceText Source, bool HasMark);

/// <summary>Finds and reads the rule files a user named. What cannot be read is a fault, never skipped in silence.</summary>
static class RuleSources
{
    /// <summary>The most a rule file may hold.</summary>
    const int MostBytes = 16 << 20;

    /// <summary>Reads the files under each path, in order, each once; folders are searched for <c>*.foi</c>, and - is standard input.</summary>
    public static List<RuleSource> Read(IEnumerable<string> paths, List<Finding> faults)
    {
        var found = new List<RuleSource>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths.SelectMany(p => Find(p, faults)).Where(seen.Add))
        {
            try
            {
                if (Read(path, faults) is { } source)
                {
                    found.Add(source);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                faults.Add(LetterFiles.Fault(path, "This rule file cannot be read: " + fault.Message));
            }
        }

        return found;
    }

    /// <summary>Shows what could not be read, as every report shows it.</summary>
    public static void Show(IReadOnlyList<Finding> faults)
    {
        using var text = new StringWriter();
        TextReport.Write(faults, text, new ReportOptions());
        Console.Error.Write(text.ToString().TrimEnd('\n') + "\n");
    }

    static string[] Find(string path, List<Finding> faults)
    {
        if (path == "-" || File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            faults.Add(LetterFiles.Fault(path, "There is no such rule file or folder."));
            return [];
        }

        var inside = Directory.GetFiles(path, "*.foi", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint });
        Array.Sort(inside, StringComparer.Ordinal);
        if (inside.Length == 0)
        {
            faults.Add(LetterFiles.Fault(path, "There is no rule file (*.foi) in this folder."));
        }

        return inside;
    }

    static RuleSource? Read(string path, List<Finding> faults)
    {
        var bytes = path == "-" ? StandardInput.Read(MostBytes) : FileBytes.Read(path, MostBytes);
        if (bytes is null)
        {
            faults.Add(LetterFiles.Fault(path, $"This rule file is larger than {MostBytes >> 20} MiB."));
            return null;
        }

        var source = SourceText.Decode(path == "-" ? "stdin" : path.Replace('\\', '/'), bytes, out var bad);
        if (source is null)
        {
            faults.Add(LetterFiles.Fault(path, $"This rule file is not UTF-8 (byte {bad}); save it as UTF-8 and try again."));
            return null;
        }

        return new RuleSource(source, bytes.AsSpan().StartsWith("\uFEFF"u8));
    }
}
