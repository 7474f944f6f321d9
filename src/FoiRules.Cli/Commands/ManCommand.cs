using System.CommandLine;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules man</c>: the manual page, for those who have nothing but the tool.</summary>
static class ManCommand
{
    public static Command Create()
    {
        var command = new Command("man", HelpText.Of(
            "Print the manual page.",
            "0 printed.",
            "foirules man | man -l -", "foirules man > ~/.local/share/man/man1/foirules.1"));
        command.SetAction(_ =>
        {
            using var screen = Screen.Open();
            screen.Write(ManPage.Of(Program.Root()));
            return ExitCodes.Clean;
        });
        return command;
    }
}
