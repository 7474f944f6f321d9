using System.CommandLine;
using FoiRules.Cli.Fixing;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules fix PATH…</c>: puts right what can be put right by machine.</summary>
static class FixCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Letters (.md), folders of them, or - to read standard input and print the letter.", Arity = ArgumentArity.OneOrMore, HelpName = "PATH" };
        var diff = new Option<bool>("--diff") { Description = "Change nothing; show what would change." };
        var isUnsafe = new Option<bool>("--unsafe") { Description = "Also make fixes by which a meaning may be lost. Read the letter before you send it." };
        var interactive = new Option<bool>("--interactive") { Description = "Show each fix, safe or not, and ask." };
        var rules = RulesOption.Create();
        var command = new Command("fix", HelpText.Of(
            "Put right what rules can put right by themselves. Each fix is made whole or not at all, the letter is checked again, and a fix that makes a new finding is withdrawn.",
            "0 nothing is left that fails; 1 something is left, or with --diff something would change; 2 something could not be read or written.",
            "foirules fix letter.md --diff --unsafe", "foirules fix replies", "foirules fix letter.md --interactive"))
        {
            paths, diff, isUnsafe, interactive, rules,
        };
        command.SetAction(a => new FixJob(new FixOptions(a.GetValue(paths)!, a.GetValue(diff), a.GetValue(isUnsafe), a.GetValue(interactive), a.GetValue(rules))).Run());
        return command;
    }
}
