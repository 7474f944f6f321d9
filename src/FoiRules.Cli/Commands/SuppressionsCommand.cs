using System.CommandLine;
using FoiRules.Findings;
using FoiRules.Reports;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules suppressions PATH…</c>: every decision, written in a letter, to leave something as it is.</summary>
static class SuppressionsCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Letters (.md), folders of them, or - for standard input.", Arity = ArgumentArity.OneOrMore, HelpName = "PATH" };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" };
        var command = new Command("suppressions", HelpText.Of(
            "List what the comments of letters suppress: which rules, why, by whom, until when, and whether anything is found there.",
            "0 listed; 2 something could not be read.",
            "foirules suppressions letter.md", "foirules suppressions replies --format json"))
        {
            paths, format,
        };
        command.SetAction(arguments => Run(arguments.GetValue(paths)!, arguments.GetValue(format)!));
        return command;
    }

    static int Run(string[] paths, string format)
    {
        if (format is not ("text" or "json"))
        {
            Console.Error.WriteLine($"foirules: there is no format '{format}'; it is text or json");
            return ExitCodes.CouldNot;
        }

        var result = new CheckRun(null).Check(paths);
        List<Finding> faults = [.. result.Findings.Where(f => f.IsFault)];
        using (var output = Screen.Open())
        {
            if (format == "json")
            {
                SuppressionList.WriteJson(result.Suppressions, output);
            }
            else
            {
                SuppressionList.WriteText(result.Suppressions, output);
            }
        }

        if (faults.Count > 0)
        {
            RuleSources.Show(faults);
        }

        return faults.Count > 0 ? ExitCodes.CouldNot : ExitCodes.Clean;
    }
}
