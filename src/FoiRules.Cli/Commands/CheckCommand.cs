using System.CommandLine;
using FoiRules.Findings;
using FoiRules.Reports;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules check PATH…</c>: the main job.</summary>
static class CheckCommand
{
    static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Letters (.md), folders of them, or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
        HelpName = "PATH",
    };

    static readonly Option<string> Format = new("--format") { Description = "text, json or sarif.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" };
    static readonly Option<string?> Output = new("--output") { Description = "Write the report to this file instead of the screen.", HelpName = "FILE" };
    static readonly Option<string> FailOn = new("--fail-on") { Description = "The least severity that makes the exit code 1: advice, warning, error or never.", DefaultValueFactory = _ => "warning", HelpName = "SEVERITY" };
    static readonly Option<string?> Rules = RulesOption.Create();

    public static Command Create()
    {
        var command = new Command("check", "Check letters and report what to put right.") { Paths, Format, Output, FailOn, Rules };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult arguments)
    {
        if (ReportFormats.Find(arguments.GetValue(Format)!) is not { } format)
        {
            return Refuse($"there is no format '{arguments.GetValue(Format)}'; it is one of {string.Join(", ", ReportFormats.All.Select(f => f.Name))}");
        }

        var failOn = arguments.GetValue(FailOn)!;
        if (!Threshold(failOn, out var threshold))
        {
            return Refuse($"there is no severity '{failOn}'; it is advice, warning, error or never");
        }

        var result = new CheckRun(arguments.GetValue(Rules)).Check(arguments.GetValue(Paths)!);
        Write(format, result, arguments.GetValue(Output));
        return result.Findings.Any(f => f.IsFault) ? ExitCodes.CouldNot
            : result.Findings.Any(f => f.Severity >= threshold) ? ExitCodes.Findings : ExitCodes.Clean;
    }

    static bool Threshold(string word, out Severity? threshold)
    {
        threshold = word switch { "advice" => Severity.Advice, "warning" => Severity.Warning, "error" => Severity.Error, _ => null };
        return threshold is not null || word == "never";
    }

    static void Write(IReportFormat format, CheckResult result, string? file)
    {
        var color = file is null && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var options = new ReportOptions(color, ToolVersion.Text);
        if (file is null)
        {
            using var screen = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 1 << 16);
            format.Write(result, screen, options);
            return;
        }

        using var writer = new StreamWriter(file, append: false, new System.Text.UTF8Encoding(false));
        format.Write(result, writer, options);
    }

    static int Refuse(string message)
    {
        Console.Error.WriteLine($"foirules: {message}");
        return ExitCodes.CouldNot;
    }
}
