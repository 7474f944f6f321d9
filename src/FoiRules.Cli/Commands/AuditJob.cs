using FoiRules.Facts;
using FoiRules.Reports;

namespace FoiRules.Cli.Commands;

/// <summary>Audits the tables and lists of one letter.</summary>
static class AuditJob
{
    /// <summary>Audits, draws, and returns the exit code: 1 where a hidden count can be worked out.</summary>
    public static int Run(string path, string format, string? rules)
    {
        if (format is not ("text" or "json" or "html"))
        {
            Console.Error.WriteLine($"foirules: there is no format '{format}'; it is text, json or html");
            return ExitCodes.CouldNot;
        }

        if (OneLetter.Read(path, rules, out var pack) is not { } facts)
        {
            return ExitCodes.CouldNot;
        }

        var source = facts.Letter.Source;
        var audit = LetterAudit.Of(facts, pack.Lexicon);
        using var output = Screen.Open();
        switch (format)
        {
            case "json":
                AuditJson.Write(audit, source, output);
                break;
            case "html":
                AuditHtml.Write(audit, source, output);
                break;
            default:
                AuditText.Write(audit, source, output);
                break;
        }

        return audit.GivesAway ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
