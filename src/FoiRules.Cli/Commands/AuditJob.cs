using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Letters;
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

        var run = new CheckRun(rules);
        var pack = run.Pack(path);
        var faults = new List<Finding>();
        var source = LetterFiles.Read(path, faults);
        faults.InsertRange(0, [.. run.Faults, .. pack.Findings.Where(f => f.IsFault)]);
        if (source is null || faults.Count > 0)
        {
            new TextReport().Write(new CheckResult([], [], faults), Console.Error, new ReportOptions());
            return ExitCodes.CouldNot;
        }

        var facts = FactReader.Read(LetterReader.Read(source, pack.Lexicon), pack.Lexicon, pack.House);
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
