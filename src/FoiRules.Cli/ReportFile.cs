using System.Text;
using FoiRules.Text;

namespace FoiRules.Cli;

/// <summary>The file a report is written to.</summary>
static class ReportFile
{
    /// <summary>Why no report can be written there; null where nothing speaks against it. Asked before anything is checked.</summary>
    public static string? Refusal(string path)
    {
        if (path.Length == 0)
        {
            return "the report needs the name of a file";
        }

        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            return $"the report cannot be written to {path}, which is a folder";
        }

        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            return $"the report cannot be written to {path}: there is no such folder";
        }

        return IsDevice(path) || !File.Exists(full) ? null : Existing(path);
    }

    /// <summary>Whether the file is one of the letters that were read.</summary>
    public static bool IsAmong(IReadOnlyList<SourceText> letters, string path)
    {
        var full = Real(path);
        foreach (var letter in letters)
        {
            if (letter.Path != "stdin" && Real(letter.Path) == full)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Writes a report, whole or not at all.</summary>
    public static void Write(string path, Action<TextWriter> write)
    {
        if (IsDevice(path))
        {
            // Opened by name, a screen that leads to a file would be emptied.
            using var device = path == "/dev/stdout" ? Screen.Open() : new StreamWriter(path, append: false, new UTF8Encoding(false));
            write(device);
            return;
        }

        WholeFile.Write(path, write, hasMark: false);
    }

    /// <summary>The file a name leads to. A report that is not there yet is no link.</summary>
    public static string Real(string path) => (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);

    /// <summary>Whether this is no file: "/dev/null" and "/dev/stdout" are written to; nothing may take their place.</summary>
    public static bool IsDevice(string path) => Path.GetFullPath(path) is var full && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));

    // To open a pipe for writing alone is to wait for its reader.
    static string? Existing(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
            return file.CanSeek ? null : $"the report cannot be written to {path}, which is no regular file";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return $"the report cannot be written to {path}: {fault.Message}";
        }
    }
}
