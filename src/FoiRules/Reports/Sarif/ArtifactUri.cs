namespace FoiRules.Reports.Sarif;

/// <summary>A path as the URI of an artifact (SARIF 2.1.0 §3.4.3; RFC 3986).</summary>
static class ArtifactUri
{
    /// <summary>The path relative to the working directory when the file is inside it, which is what GitHub matches; else a <c>file:</c> URI.</summary>
    public static string Of(string path, string workingDirectory)
    {
        var full = Path.GetFullPath(path, workingDirectory);
        var relative = Forward(Path.GetRelativePath(workingDirectory, full));
        return relative == ".." || relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative)
            ? $"file:///{Encode(Forward(full).TrimStart('/'))}"
            : Encode(relative);
    }

    static string Forward(string path) => path.Replace(Path.DirectorySeparatorChar, '/');

    // A drive ("C:") keeps its colon in the first segment of a file URI; in a relative one a colon would read as a scheme.
    static string Encode(string path) => string.Join('/', path.Split('/').Select(
        (segment, index) => index == 0 && IsDrive(segment) ? segment : Uri.EscapeDataString(segment)));

    static bool IsDrive(string segment) =>
        Path.DirectorySeparatorChar == '\\' && segment.Length == 2 && char.IsAsciiLetter(segment[0]) && segment[1] == ':';
}
