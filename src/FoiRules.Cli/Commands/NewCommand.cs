using System.CommandLine;
using FoiRules.Cli.Making;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules new rule CODE NAME</c>: a rule file to begin with.</summary>
static class NewCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("code") { Description = "Three capitals and two digits: EAS01.", HelpName = "CODE" };
        var name = new Argument<string>("name") { Description = "What is wrong, in a few small words with hyphens: cost-limit-without-help.", HelpName = "NAME" };
        var pack = new Option<string?>("--pack") { Description = "Write it into this pack, in the folder rules/PACK, instead of the folder at hand.", HelpName = "PACK" };
        var rule = new Command("rule", HelpText.Of(
            "Write a rule to begin with: a file with every clause, whose examples hold already.",
            "0 written; 2 there is such a rule or file already, or the code or name cannot be one.",
            "foirules new rule EAS01 cost-limit-without-help", "foirules new rule REF09 refusal-unsigned --pack foia"))
        {
            code, name, pack,
        };
        rule.SetAction(arguments => NewRule.Run(arguments.GetValue(code)!, arguments.GetValue(name)!, arguments.GetValue(pack)));
        var script = new Command("script", HelpText.Of(
            "Write a check in C# to begin with, whose examples hold already.",
            "0 written; 2 there is such a rule or file already, or the code or name cannot be one.",
            "foirules new script EAS02 one-payment-stands-out"))
        {
            code, name, pack,
        };
        script.SetAction(arguments => NewRule.Run(arguments.GetValue(code)!, arguments.GetValue(name)!, arguments.GetValue(pack), NewScript.Text));
        return new Command("new", "Begin something new.") { rule, script };
    }
}
