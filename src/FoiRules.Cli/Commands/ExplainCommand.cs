using System.CommandLine;
using FoiRules.Checking;
using FoiRules.Text;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules explain RULE</c>: what a rule finds, why, and its examples, from the rule itself.</summary>
static class ExplainCommand
{
    static readonly Argument<string> Code = new("rule") { Description = "The code or the name of a rule: SDC01, small-number.", HelpName = "RULE" };
    static readonly Option<string?> Rules = RulesOption.Create();

    public static Command Create()
    {
        var command = new Command("explain", "Explain a rule: law, reason, examples.") { Code, Rules };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult arguments)
    {
        var asked = arguments.GetValue(Code)!;
        var run = new CheckRun(arguments.GetValue(Rules));
        var rules = run.Pack(".").Rules;
        var rule = rules.FirstOrDefault(r => string.Equals(r.Description.Code, asked, StringComparison.OrdinalIgnoreCase) || r.Description.Name == asked);
        if (rule is null)
        {
            var near = Nearest.Of(asked.ToUpperInvariant(), rules.Select(r => r.Description.Code)) ?? Nearest.Of(asked, rules.Select(r => r.Description.Name));
            Console.Error.WriteLine($"foirules: there is no rule '{asked}'{(near is null ? "" : $"; did you mean '{near}'?")}");
            Console.Error.WriteLine($"The rules are {string.Join(", ", rules.Select(r => r.Description.Code))}.");
            return ExitCodes.CouldNot;
        }

        Console.Out.Write(Explanation.Of(rule));
        return ExitCodes.Clean;
    }
}
