using FoiRules.Text;

namespace FoiRules.Cli.Fixing;

/// <summary>Writes a letter back, where that is safe.</summary>
static class LetterTarget
{
    /// <summary>Writes the changed letter; the reason why not, or null where it is done.</summary>
    /// <param name="before">The letter as it was checked.</param>
    /// <param name="after">As it is to be.</param>
    public static string? Write(SourceText before, SourceText after)
    {
        var full = Path.GetFullPath(before.Path);
        if (File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName is { } target && !target.StartsWith(Folder(full), StringComparison.Ordinal))
        {
            return "This letter is a link that leads out of its folder; put it right where it lies.";
        }

        // Whoever saved it meanwhile has the last word.
        var bytes = FileBytes.Read(before.Path, long.MaxValue)!;
        if (SourceText.Decode(before.Path, bytes, out _)?.Content != before.Content)
        {
            return "This letter was changed by somebody else while it was put right; it is left as it is.";
        }

        WholeFile.Write(before.Path, after.Content, bytes.AsSpan().StartsWith("\uFEFF"u8));
        return null;
    }

    // With all links on the way to it followed, as the target of a link is.
    static string Folder(string file)
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(file)!);
        return (folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder.FullName).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
    }
}
