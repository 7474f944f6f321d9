using System.CommandLine;
using FoiRules.Cli.Asking;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules ask 'EXPRESSION' LETTER</c>: any selection or condition, asked of a letter.</summary>
static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string>("expression") { Description = "A selection (citation c in answers where c.exemption) or a condition (letter.refuses), in single quotes.", HelpName = "EXPRESSION" };
        var letter = new Argument<string>("letter") { Description = "A letter, or - for standard input.", HelpName = "LETTER" };
        var rules = RulesOption.Create();
        var command = new Command("ask", HelpText.Of(
            "Ask a question of a letter as a rule would: which facts there are, or whether a condition holds.",
            "0 it holds, or something is found; 1 it does not, or nothing is found; 2 the question or the letter could not be read.",
            "foirules ask 'citation' letter.md", "foirules ask 'statement s in answers where s is not-held' letter.md", "foirules ask 'letter.refuses and no statement in letter is regulator' letter.md"))
        {
            question, letter, rules,
        };
        command.SetAction(arguments => AskJob.Run(arguments.GetValue(question)!, arguments.GetValue(letter)!, arguments.GetValue(rules)));
        return command;
    }
}
