using System.CommandLine;
using FoiRules.Checking;
using FoiRules.Cli.Releases;
using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Reports.Merging;
using FoiRules.Text;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules merge FILE…</c>: one report of the reports of several runs.</summary>
static class MergeCommand
{
    const long MostBytes = 512L << 20;

    static readonly Argument<string[]> Files = new("file") { Description = "Reports of 'foirules check --format json'.", Arity = ArgumentArity.OneOrMore, HelpName = "FILE" };
    static readonly Option<string> Format = new("--format") { Description = "As for 'foirules check'.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" };
    static readonly Option<string[]> Output = new("--output") { Description = "As for 'foirules check'; may be repeated.", HelpName = "[FORMAT:]FILE" };
    static readonly Option<string[]> Releases = new("--releases") { Description = "What 'foirules check --releases' wrote down of each shard: letters of different shards are held against one another, where they lie here.", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
    static readonly Option<bool> NoRedact = new("--no-redact") { Description = "Blot nothing out but what the reports blot out. Unless given, all that is joined is taken to be passed on." };
    static readonly Option<string> Color = ColorOption.Create();
    static readonly Option<string> FailOn = new("--fail-on") { Description = "The least severity that makes the exit code 1: advice, warning, error or never. House files are not read.", DefaultValueFactory = _ => "warning", HelpName = "SEVERITY" };

    public static Command Create()
    {
        var command = new Command("merge", HelpText.Of(
            "Join the JSON reports of shards into one report, in any format.",
            "0 nothing at or above --fail-on is in them; 1 something is; 2 something could not be read, now or then, or a shard is missing.",
            "foirules merge shard-1.json shard-2.json", "foirules merge shard-*.json --output sarif:foirules.sarif --output html:report.html"))
        { Files, Format, Output, Releases, NoRedact, Color, FailOn };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult arguments)
    {
        var (name, failOn) = (arguments.GetValue(Format)!, arguments.GetValue(FailOn)!);
        if (ReportFormats.Find(name) is not { } format)
        {
            return Refuse($"there is no format '{name}'; it is one of {string.Join(", ", ReportFormats.All.Select(f => f.Name))}");
        }

        if (failOn is not ("advice" or "warning" or "error" or "never"))
        {
            return Refuse($"there is no severity '{failOn}'; it is advice, warning, error or never");
        }

        var reports = ReportTarget.Of(format, arguments.GetValue(Output) ?? []);
        if (ReportTarget.Refusal(reports) is { } refusal)
        {
            return Refuse(refusal);
        }

        var faults = new List<Finding>();
        var result = Merged(arguments.GetValue(Files)!, faults);
        if (arguments.GetValue(Releases) is { Length: > 0 } releases)
        {
            result = AcrossShards.Of(result, Released(releases, faults), Letter, faults);
        }

        ReportWriting.Write(reports, result with { Findings = [.. faults, .. result.Findings] }, arguments.GetValue(NoRedact) ? RedactionLevel.None : RedactionLevel.People, arguments.GetValue(Color)!);
        var thresholds = Thresholds.Default with { FailOn = Severities.Of(failOn) };
        return faults.Count > 0 || result.Findings.Any(f => f.IsFault) ? ExitCodes.CouldNot : result.Findings.Any(thresholds.Fails) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    static CheckResult Merged(string[] files, List<Finding> faults)
    {
        var merged = new MergedReports();
        foreach (var file in files)
        {
            if (Read(file, faults) is { } text && !merged.Add(text))
            {
                faults.Add(LetterFiles.Fault(file, "This is no report of 'foirules check --format json' of this version."));
            }
        }

        if (merged.Lack is { } lack)
        {
            faults.Add(LetterFiles.Fault(files[^1], lack));
        }

        var result = merged.Result(Letter);
        if (result is null)
        {
            faults.Add(LetterFiles.Fault(files[0], "These reports name places further on than a letter can reach."));
        }

        return result ?? new CheckResult([], [], []);
    }

    static List<LetterReleases> Released(string[] files, List<Finding> faults)
    {
        var all = new List<LetterReleases>();
        foreach (var file in files)
        {
            if (Read(file, faults) is { } text)
            {
                var released = ReleasesFile.Read(text);
                all.AddRange(released ?? []);
                faults.AddRange(released is null ? [LetterFiles.Fault(file, "This is nothing that 'foirules check --releases' of this version wrote.")] : []);
            }
        }

        return all;
    }

    static string? Read(string file, List<Finding> faults)
    {
        try
        {
            if (FileBytes.Read(file, MostBytes) is { } bytes && SourceText.Decode(file, bytes, out _) is { } source)
            {
                return source.Content;
            }

            faults.Add(LetterFiles.Fault(file, "This report is not UTF-8, or is too large."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(LetterFiles.Fault(file, "This report cannot be read: " + fault.Message));
        }

        return null;
    }

    // A report may not have a file shown that lies elsewhere.
    static SourceText? Letter(string path) =>
        File.Exists(path) && !Path.GetRelativePath(".", path).StartsWith("..", StringComparison.Ordinal) ? LetterFiles.Read(path, []) : null;

    static int Refuse(string message)
    {
        Console.Error.WriteLine($"foirules: {message}");
        return ExitCodes.CouldNot;
    }
}
