using System.CommandLine;
using FoiRules.Reports;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules explain RULE</c>: what a rule finds, why, and its examples with what is printed of them, from the rule itself.</summary>
static class ExplainCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("rule") { Description = "The code or the name of a rule: SDC01, small-number.", HelpName = "RULE" };
        var markdown = new Option<bool>("--markdown") { Description = "As a page in Markdown." };
        var rules = RulesOption.Create();
        var command = new Command("explain", HelpText.Of(
            "Explain a rule: its law, its reason, what it looks for, and its examples with what is printed of them.",
            "0 told; 2 there is no such rule.",
            "foirules explain SDC01", "foirules explain small-number", "foirules explain --rules house.foi EAS01"))
        {
            code, markdown, rules,
        };
        command.SetAction(arguments => Run(arguments.GetValue(code)!, arguments.GetValue(markdown), arguments.GetValue(rules)));
        return command;
    }

    static int Run(string asked, bool isMarkdown, string? path)
    {
        var pack = new CheckRun(path).Pack(".");
        if (Find(asked, pack) is not { } rule)
        {
            return ExitCodes.CouldNot;
        }

        using var output = Screen.Open();
        output.Write(isMarkdown ? RulePage.Of(rule, pack) : Explanation.Of(rule, pack));
        return ExitCodes.Clean;
    }

    /// <summary>The rule with a code or name; null, and said so, where there is none.</summary>
    public static Rule? Find(string asked, RulePack pack)
    {
        var rules = pack.Rules;
        var rule = rules.FirstOrDefault(r => string.Equals(r.Description.Code, asked, StringComparison.OrdinalIgnoreCase) || r.Description.Name == asked);
        if (rule is null)
        {
            var near = Nearest.Of(asked.ToUpperInvariant(), rules.Select(r => r.Description.Code)) ?? Nearest.Of(asked, rules.Select(r => r.Description.Name));
            Console.Error.WriteLine($"foirules: there is no rule '{asked}'{(near is null ? "" : $"; did you mean '{near}'?")}");
            Console.Error.WriteLine($"The rules are {string.Join(", ", rules.Select(r => r.Description.Code))}.");
        }

        return rule;
    }
}
