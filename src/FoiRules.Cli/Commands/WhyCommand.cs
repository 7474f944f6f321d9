using System.CommandLine;
using FoiRules.Cli.Asking;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules why LETTER:LINE RULE</c>: which facts made a rule report a line, or which condition kept it silent.</summary>
static class WhyCommand
{
    public static Command Create()
    {
        var place = new Argument<string>("place") { Description = "A letter and a line of it: letter.md:12. In a rule file, a line of an example: house.foi:30.", HelpName = "LETTER:LINE" };
        var rule = new Argument<string>("rule") { Description = "The code or the name of a rule.", HelpName = "RULE" };
        var rules = RulesOption.Create();
        var command = new Command("why", HelpText.Of(
            "Tell why a rule reports a line of a letter, or why it does not.",
            "0 it reports the line; 1 it does not; 2 the letter or the rule could not be read.",
            "foirules why letter.md:12 SDC01", "foirules why letter.md:5 not-held-called-a-refusal", "foirules why house.foi:30 EAS01"))
        {
            place, rule, rules,
        };
        command.SetAction(arguments => WhyJob.Run(arguments.GetValue(place)!, arguments.GetValue(rule)!, arguments.GetValue(rules)));
        return command;
    }
}
