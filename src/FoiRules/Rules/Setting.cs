using FoiRules.Findings;
using Microsoft.Extensions.FileSystemGlobbing;

namespace FoiRules.Rules;

/// <summary>A house setting for one rule, for some letters.</summary>
/// <param name="Code">The rule; empty for what holds for all of them.</param>
/// <param name="Parameter">The parameter it sets, or one of the names below.</param>
/// <param name="Value">What it is set to: a number, a length of time, a date, a text, a <see cref="Findings.Severity"/>, or for <see cref="Off"/> a truth.</param>
/// <param name="Paths">The letters it is for, as a glob from the folder of the house file; null for all.</param>
/// <param name="Place">Where it is set.</param>
public sealed record Setting(string Code, string Parameter, object Value, string? Paths, Place Place)
{
    /// <summary>The severity of a rule.</summary>
    public const string Severity = "severity";

    /// <summary>Whether a rule is turned off.</summary>
    public const string Off = "off";

    /// <summary>The least severity that is shown.</summary>
    public const string Show = "show";

    /// <summary>The least severity that makes the exit code 1; "never" for none.</summary>
    public const string FailOn = "fail on";

    /// <summary>The reason.</summary>
    public string Because { get; init; } = "";

    /// <summary>Whether it is for a letter. A glob is read from the folder of the file it stands in, wherever the tool was started.</summary>
    /// <param name="letter">The path of the letter; empty for one that has none.</param>
    public bool Fits(string letter) => Paths is null || (letter.Length > 0 && Fits(Paths, Place.Source.Path, letter));

    static bool Fits(string glob, string house, string letter)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(house))!;
        var path = Path.GetRelativePath(folder, Path.GetFullPath(letter)).Replace('\\', '/');
        return new Matcher().AddInclude(glob).Match(path).HasMatches;
    }
}
