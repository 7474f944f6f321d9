using System.Globalization;
using FoiRules.Checking;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>What a check in C# did with a letter, in words.</summary>
static class WhyScriptText
{
    /// <summary>Writes whether it ran, what it reported, and what it asked for.</summary>
    public static void Write(WhyScript script, string code, SourceText letter, TextWriter output)
    {
        output.Write($"\n{code} is a check in C#, so none of its own conditions can be told.\n");
        if (script.Outcome is not { } outcome)
        {
            output.Write("  it was not asked\n");
            return;
        }

        output.Write(outcome.Failure is { } failure ? $"  it was stopped: {Printable.Line(failure)}\n"
            : $"  it ran to its end, and reported {Places(outcome.Reports.Count)}\n");
        if (outcome.Asked.Count == 0)
        {
            output.Write("  it asked for no facts but the letter\n");
            return;
        }

        var here = script.Facts.Count switch { 0 => "there is none on this line", 1 => "on this line there is", _ => "on this line there are" };
        output.Write($"  it asked for {Kinds(outcome.Asked)}; {here}\n");
        foreach (var fact in script.Facts)
        {
            output.Write($"    {fact.Kind} {WhyText.Quote(fact.Fact, letter)}, which it {(fact.IsReported ? "reported" : "did not report")}\n");
        }
    }

    static string Places(int count) => count switch { 0 => "nothing", 1 => "1 place", _ => string.Create(CultureInfo.InvariantCulture, $"{count} places") };

    static string Kinds(IReadOnlyList<string> asked) =>
        asked.Count == 1 ? asked[0] + "s" : string.Join(", ", asked.Take(asked.Count - 1).Select(k => k + "s")) + $" and {asked[^1]}s";
}
