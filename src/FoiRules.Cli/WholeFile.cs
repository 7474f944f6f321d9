using System.Text;

namespace FoiRules.Cli;

/// <summary>Writes a file whole or not at all: whoever reads it meanwhile sees the old or the new.</summary>
static class WholeFile
{
    /// <summary>Puts a text in the place of a file, with its permissions, and with a byte-order mark where it had one.</summary>
    public static void Write(string path, string text, bool hasMark) => Write(path, writer => writer.Write(text), hasMark);

    /// <summary>Likewise, a text that is never held as a whole.</summary>
    public static void Write(string path, Action<TextWriter> write, bool hasMark)
    {
        // A link stays a link: what it leads to is written.
        var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
        var draft = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.part");
        try
        {
            using (var writer = new StreamWriter(draft, append: false, new UTF8Encoding(hasMark)))
            {
                write(writer);
            }

            if (!OperatingSystem.IsWindows() && File.Exists(target))
            {
                File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            }

            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
