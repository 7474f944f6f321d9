using FoiRules.Rules.Scripts;
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>What every script knows: the letter, its facts, and how to report.</summary>
public sealed partial class Check
{
    const int MostReports = 500;
    const int LongestMessage = 2_000;

    readonly List<ScriptReport> reports = [];

    internal Check(LetterRoom room) => Letter = room.Letter;

    /// <summary>The letter.</summary>
    public Letter Letter { get; }

    internal IReadOnlyList<ScriptReport> Reports => reports;

    /// <summary>Reports a place, in the words of the title.</summary>
    public void Report(Fact place) => Report(place, "");

    /// <summary>Reports a place.</summary>
    /// <param name="place">The fact whose place it is.</param>
    /// <param name="message">What is wrong, in one plain sentence. Never a value that was meant to be hidden.</param>
    /// <param name="fixes">What would put it right; the first is the one to offer.</param>
    public void Report(Fact place, string message, params Fix[] fixes) => Add(place, message, null, fixes);

    /// <summary>Reports a place, and says what to write instead.</summary>
    /// <param name="place">The fact whose place it is.</param>
    /// <param name="message">What is wrong, in one plain sentence.</param>
    /// <param name="instead">What to write instead.</param>
    /// <param name="fixes">What would put it right.</param>
    public void Report(Fact place, string message, string instead, params Fix[] fixes) => Add(place, message, instead, fixes);

    /// <summary>A fix by which no meaning can be lost.</summary>
    public static Fix SafeFix(string label, params Edit[] edits) => new(label, isSafe: true, edits);

    /// <summary>A fix that somebody has to look at.</summary>
    public static Fix UnsafeFix(string label, params Edit[] edits) => new(label, isSafe: false, edits);

    /// <summary>Writes a text in the place of a fact.</summary>
    public static Edit Replace(Fact place, string text) => new(place.Read.Span, text);

    /// <summary>Takes a fact out.</summary>
    public static Edit Delete(Fact place) => new(place.Read.Span, "");

    /// <summary>Puts a text before a fact.</summary>
    public static Edit InsertBefore(Fact place, string text) => new(new Text.TextSpan(place.Read.Span.Start, place.Read.Span.Start), text);

    /// <summary>Puts a text behind a fact.</summary>
    public static Edit InsertAfter(Fact place, string text) => new(new Text.TextSpan(place.Read.Span.End, place.Read.Span.End), text);

    void Add(Fact place, string message, string? instead, Fix[] fixes)
    {
        Guard.Step();
        ArgumentNullException.ThrowIfNull(place);
        if (reports.Count >= MostReports)
        {
            throw new ScriptLimitException("reported more than 500 places and was stopped");
        }

        var made = new List<FoiRules.Findings.Fix>();
        foreach (var fix in fixes ?? [])
        {
            if (fix?.Made() is { } edits)
            {
                made.Add(edits);
            }
        }

        reports.Add(new ScriptReport(place.Read, Short(message), instead is null ? null : Short(instead), made));
    }

    // A message is read in a line of a report.
    static string Short(string? text)
    {
        var line = (text ?? "").ReplaceLineEndings(" ").Trim();
        return line.Length <= LongestMessage ? line : line[..LongestMessage] + "…";
    }
}
