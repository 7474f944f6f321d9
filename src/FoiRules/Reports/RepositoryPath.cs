namespace FoiRules.Reports;

/// <summary>A path as services write it that show findings beside the changes of a repository: from its root, with forward slashes, and without "./", which they take for another file.</summary>
static class RepositoryPath
{
    /// <summary>The path of a letter, which is one of the repository where the tool is run in its root.</summary>
    public static string Of(string path)
    {
        while (path.StartsWith("./", StringComparison.Ordinal))
        {
            path = path[2..].TrimStart('/');
        }

        return path;
    }
}
