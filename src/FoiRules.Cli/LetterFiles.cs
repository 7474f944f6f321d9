using FoiRules.Cli.RunReports;
using FoiRules.Cli.Walking;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Cli;

/// <summary>Finds and reads the letters a user named. What cannot be read is a fault, never skipped in silence.</summary>
static class LetterFiles
{
    /// <summary>The most a letter may hold; larger is refused rather than half read.</summary>
    const long MostBytes = 64L << 20;

    /// <summary>The name of a finding about a file that cannot be read.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The letters under each path, in order, each once; folders are searched for <c>*.md</c>, and patterns are filled.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, List<Finding> faults)
    {
        var found = new List<string>();
        foreach (var path in paths)
        {
            if (path == "-" || File.Exists(path))
            {
                found.Add(path);
            }
            else if (Directory.Exists(path))
            {
                found.AddRange(LetterSearch.Folder(path, faults));
            }
            else if (LetterSearch.IsPattern(path))
            {
                found.AddRange(LetterSearch.Pattern(path, faults));
            }
            else
            {
                faults.Add(Fault(path, "There is no such file or folder."));
            }
        }

        return found.Count < 2 ? found : [.. found.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Reads one letter; null where it cannot be read.</summary>
    /// <param name="path">The letter; "-" for standard input.</param>
    /// <param name="faults">Why it cannot be read.</param>
    /// <param name="inputName">What standard input is called.</param>
    /// <param name="log">Who notes what was read, or null.</param>
    public static SourceText? Read(string path, List<Finding> faults, string? inputName = null, RunLog? log = null)
    {
        try
        {
            var shown = path == "-" ? inputName?.Replace('\\', '/') ?? "stdin" : path.Replace('\\', '/');
            var bytes = path == "-" ? StandardInput.Read(MostBytes) : FileBytes.Read(path, MostBytes);
            if (bytes is null)
            {
                faults.Add(Fault(path, $"This letter is larger than {MostBytes >> 20} MiB."));
                return null;
            }

            log?.Note(shown, bytes);
            var source = SourceText.Decode(shown, bytes, out var bad);
            if (source is null)
            {
                faults.Add(Fault(path, $"This letter is not UTF-8 (byte {bad}); save it as UTF-8 and check again."));
            }

            return source;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(Fault(path, "This letter cannot be read: " + fault.Message));
            return null;
        }
    }

    /// <summary>What is wrong with a file of any kind that was asked for and cannot be read.</summary>
    public static Finding Fault(string path, string message) => new()
    {
        Code = "",
        Name = Unreadable,
        Severity = Severity.Error,
        Message = message,
        Place = new Place(new SourceText(path.Replace('\\', '/'), ""), default),
        IsFault = true,
    };
}
