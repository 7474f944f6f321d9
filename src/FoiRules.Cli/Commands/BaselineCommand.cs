using System.CommandLine;
using FoiRules.Baselines;
using FoiRules.Findings;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules baseline PATH… --output FILE</c>: writes down what is found now, so that only what is new is told.</summary>
static class BaselineCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Letters (.md) or folders of them.", Arity = ArgumentArity.OneOrMore, HelpName = "PATH" };
        var output = new Option<string>("--output") { Description = "The baseline. Where it is there already, letters that are not named keep what it says of them.", Required = true, HelpName = "FILE" };
        var prune = new Option<bool>("--prune") { Description = "Add nothing; take out what is not found any more." };
        var rules = RulesOption.Create();
        var command = new Command("baseline", HelpText.Of(
            "Write down what is found in letters now. 'foirules check --baseline FILE' then tells only what is new.",
            "0 written; 2 something could not be read or written, and the baseline is as it was.",
            "foirules baseline replies --output baseline.json", "foirules baseline replies --output baseline.json --prune"))
        {
            paths, output, prune, rules,
        };
        command.SetAction(arguments => Run(arguments.GetValue(paths)!, arguments.GetValue(output)!, arguments.GetValue(prune), arguments.GetValue(rules)));
        return command;
    }

    static int Run(string[] paths, string output, bool isPrune, string? rules)
    {
        if (ReportFile.Refusal(output) is { } refusal)
        {
            Console.Error.WriteLine($"foirules: {refusal.Replace("the report", "the baseline", StringComparison.Ordinal)}");
            return ExitCodes.CouldNot;
        }

        var faults = new List<Finding>();
        var earlier = isPrune || File.Exists(output) ? BaselineFile.Read(output, faults) : null;
        if (faults.Count > 0)
        {
            RuleSources.Show(faults);
            return ExitCodes.CouldNot;
        }

        var result = new CheckRun(rules).Check(paths);
        faults = [.. result.Findings.Where(f => f.IsFault)];
        if (faults.Count > 0 || ReportFile.IsAmong(result.Letters, output))
        {
            RuleSources.Show(faults.Count > 0 ? faults : [LetterFiles.Fault(output, "This is one of the letters; a baseline needs a file of its own.")]);
            return ExitCodes.CouldNot;
        }

        var entries = BaselineEntries.Of(result, output, earlier, isPrune);
        WholeFile.Write(output, Baseline.Write(entries), hasMark: false);
        using var screen = Screen.Open();
        var letters = entries.Select(e => e.Letter).Distinct(StringComparer.Ordinal).Count();
        screen.Write($"{Said.Count("finding", entries.Sum(e => e.Count))} in {Said.Count("letter", letters)} in {output}.\n");
        return ExitCodes.Clean;
    }
}
