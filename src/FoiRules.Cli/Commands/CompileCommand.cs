using System.CommandLine;
using FoiRules.Rules;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules compile</c>: parses the shipped rules once and for all. The build runs it; it is not shown in the help.</summary>
static class CompileCommand
{
    public static Command Create()
    {
        var command = new Command("compile", "Compile the shipped rules, so that a check need not parse them.") { Hidden = true };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult arguments)
    {
        if (CompiledRules.Write(RuleFiles.ShippedFiles()) is { } compiled)
        {
            File.WriteAllBytes(PackReader.CompiledPath, compiled);
            return ExitCodes.Clean;
        }

        // Without them the rules are parsed at each start, which tells the mistake at its place.
        File.Delete(PackReader.CompiledPath);
        Console.Error.WriteLine("foirules: the shipped rules have a mistake, so they are not compiled; check any letter to see it");
        return ExitCodes.CouldNot;
    }
}
