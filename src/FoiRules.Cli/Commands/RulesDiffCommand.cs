using System.CommandLine;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Rules.Scripts;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules rules diff</c>: what a change of rules changes in letters.</summary>
static class RulesDiffCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("old") { Description = "The rules as they were: a rule file, or a folder of them.", HelpName = "OLD" };
        var after = new Argument<string>("new") { Description = "The rules as they are to be.", HelpName = "NEW" };
        var paths = new Argument<string[]>("path") { Description = "Letters (.md), folders of them, or patterns.", Arity = ArgumentArity.OneOrMore, HelpName = "PATH" };
        var command = new Command("diff", HelpText.Of(
            "Check letters with two sets of rules, and show what only one of them finds. Checks in C# are left out.",
            "0 both find the same; 1 they do not; 2 a rule file has a mistake, or something could not be read.",
            "foirules rules diff rules-of-2024 rules replies", "git worktree add ../before main && foirules rules diff ../before/rules rules replies"))
        {
            before, after, paths,
        };
        command.SetAction(arguments => Run(arguments.GetValue(before)!, arguments.GetValue(after)!, arguments.GetValue(paths)!));
        return command;
    }

    static int Run(string before, string after, string[] paths)
    {
        if (paths.Contains("-"))
        {
            Console.Error.WriteLine("foirules: standard input can only be read once, and the letters are checked twice; name a file");
            return ExitCodes.CouldNot;
        }

        var (old, now) = (new CheckRun(before, use: ScriptUse.None).Check(paths), new CheckRun(after, use: ScriptUse.None).Check(paths));
        List<Finding> faults = [.. old.Findings.Concat(now.Findings).Where(f => f.IsFault).DistinctBy(f => (f.Place.Source.Path, f.Place.Span, f.Message))];
        if (faults.Count > 0)
        {
            RuleSources.Show(faults);
            return ExitCodes.CouldNot;
        }

        var diff = RulesDiff.Of(old, now);
        using var output = Screen.Open();
        diff.Write(output);
        return diff.IsEmpty ? ExitCodes.Clean : ExitCodes.Findings;
    }
}
