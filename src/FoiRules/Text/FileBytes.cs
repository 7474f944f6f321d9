namespace FoiRules.Text;

/// <summary>Reads a file that somebody named, and never waits for one that has no end.</summary>
public static class FileBytes
{
    /// <summary>The bytes of a regular file; null where there are more than <paramref name="most"/>.</summary>
    /// <exception cref="IOException">It cannot be read, or it is empty, a pipe or a device.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[]? Read(string path, long most)
    {
        var file = new FileInfo(path);
        if (file.Exists && file.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        }

        // To open a pipe is to wait for its other end. Pipes and devices have no length, and nor has a file with nothing in it.
        if (file.Exists && file.Length == 0)
        {
            throw new IOException("it is empty, or no regular file");
        }

        return file.Exists && file.Length > most ? null : File.ReadAllBytes(path);
    }
}
