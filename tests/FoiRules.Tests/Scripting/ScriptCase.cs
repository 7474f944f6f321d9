using System.Globalization;
using System.Text.RegularExpressions;
using FoiRules.Tests.Support;
using NUnit.Framework;

namespace FoiRules.Tests.Scripting;

/// <summary>A script of a case file.</summary>
sealed partial record ScriptCase(string Name, string Kind, string Message, string Code)
{
    /// <summary>The cases of a file: "=== name", "kind: message", and the script; {U+200B} is a character that is not seen.</summary>
    public static IEnumerable<ScriptCase> Read(string file) =>
        File.ReadAllText(Path.Combine(Shipped.Repository, "tests/FoiRules.Tests/Scripting/Cases", file)).Split("=== ").Skip(1).Select(Of);

    public static IEnumerable<TestCaseData> Cases(string file, string kind) =>
        Read(file).Where(c => c.Kind == kind).Select(c => new TestCaseData(c.Code, c.Message).SetArgDisplayNames(c.Name));

    static ScriptCase Of(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        var (kind, message) = lines[1].Split(':', 2) is [var before, var behind] ? (before, behind.Trim()) : (lines[1], "");
        return new ScriptCase(lines[0], kind, message, Escape().Replace(string.Join('\n', lines[2..]), m => ((char)int.Parse(m.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()));
    }

    [GeneratedRegex(@"\{U\+(?<code>[0-9A-F]{4})\}", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
