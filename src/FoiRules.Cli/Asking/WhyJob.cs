using System.Globalization;
using FoiRules.Checking;
using FoiRules.Cli.Commands;
using FoiRules.Reports;
using FoiRules.Text;

namespace FoiRules.Cli.Asking;

/// <summary>Does what <c>foirules why</c> was asked to do.</summary>
static class WhyJob
{
    /// <summary>Asks, tells, and returns the exit code.</summary>
    public static int Run(string place, string asked, string? rulesPath)
    {
        var colon = place.LastIndexOf(':');
        if (colon <= 0 || !int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line))
        {
            Console.Error.WriteLine($"foirules: '{place}' names no line; write the letter, a colon and the line, as in letter.md:12");
            return ExitCodes.CouldNot;
        }

        if (place[..colon].EndsWith(".foi", StringComparison.OrdinalIgnoreCase))
        {
            return AskedExample.Run(place[..colon], line, asked);
        }

        if (AskedLetter.Read(place[..colon], rulesPath) is not { } letter || letter.Pack() is not { } pack || ExplainCommand.Find(asked, pack) is not { } rule)
        {
            return ExitCodes.CouldNot;
        }

        if (line < 1 || line > letter.Source.LineCount)
        {
            Console.Error.WriteLine($"foirules: {letter.Source.Path} has {Said.Count("line", letter.Source.LineCount)}; there is no line {Said.Plain(line)}");
            return ExitCodes.CouldNot;
        }

        var why = Why.Of(rule.Description.Code, letter.Files, p => letter.Facts(p.Lexicon, p.House), line);
        why = rule.IsIsolated ? Isolated(why, letter.Source, place[..colon], line, rulesPath) : why;
        using var output = Screen.Open();
        WhyText.Write(why, letter.Source, line, output);
        return why.Findings.Count > 0 ? ExitCodes.Clean : ExitCodes.Findings;
    }

    // It is asked where it can do no harm, which does not say how it came to its answer.
    static Why Isolated(Why why, SourceText letter, string path, int line, string? rulesPath)
    {
        var found = new CheckRun(rulesPath).Found(letter, path);
        return why with { Findings = [.. found.Where(f => f.Code == why.Rule.Description.Code && f.Places().Any(p => p.Source == letter && letter.Position(p.Span.Start).Line == line))] };
    }
}
