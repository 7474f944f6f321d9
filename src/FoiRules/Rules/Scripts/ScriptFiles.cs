using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules.Scripts;

/// <summary>Reads the C# files of a pack. They lie in the folder of the rule file or below it, and nowhere else.</summary>
static class ScriptFiles
{
    const string Ending = ".csx";
    const int MostBytes = 1 << 20;

    /// <summary>A file a rule names; null where it cannot be read, which is reported.</summary>
    public static SourceText? Read(TextLiteral name, Faults faults)
    {
        var folder = faults.Access.Folder;
        if (!name.Text.EndsWith(Ending, StringComparison.Ordinal) || Path.IsPathRooted(name.Text) || name.Text.Split('/', '\\').Contains(".."))
        {
            faults.Add(name.Span, $"a C# file ends in {Ending} and lies in the folder of the rule file or below it");
            return null;
        }

        var path = folder is null ? null : Path.Combine(folder, name.Text);
        try
        {
            if (path is null || !File.Exists(path) || IsLink(path, folder!))
            {
                faults.Add(name.Span, $"there is no file '{name.Text}' beside this rule file");
                return null;
            }

            if (new FileInfo(path).Length <= MostBytes && SourceText.Decode(Shown(faults.Source.Path, name.Text), File.ReadAllBytes(path), out _) is { } text)
            {
                return text;
            }

            faults.Add(name.Span, $"'{name.Text}' is not UTF-8, or larger than 1 MiB");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(name.Span, $"'{name.Text}' cannot be read: {fault.Message}");
        }

        return null;
    }

    /// <summary>The libraries of a rule.</summary>
    public static IReadOnlyList<SourceText> Libraries(RuleClauses clauses, Faults faults)
    {
        var libraries = new List<SourceText>();
        foreach (var clause in clauses.All("library"))
        {
            if (Read(((TextClause)clause).Text, faults) is { } library)
            {
                libraries.Add(library);
            }
        }

        return libraries;
    }

    // What lies elsewhere is not part of the pack that was looked at.
    static bool IsLink(string path, string folder)
    {
        for (var at = Path.GetFullPath(path); at.Length > Path.GetFullPath(folder).Length; at = Path.GetDirectoryName(at)!)
        {
            if (new FileInfo(at).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    static string Shown(string rulePath, string name)
    {
        var end = rulePath.LastIndexOf('/');
        return (end < 0 ? "" : rulePath[..(end + 1)]) + name.Replace('\\', '/');
    }
}
