using System.CommandLine;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules trust</c>: pins the packs whose checks in C# may run.</summary>
static class TrustCommand
{
    const string LockName = "foirules.lock";

    static readonly Argument<string> Folder = new("folder") { Description = "The folder of the house file, or one below it.", DefaultValueFactory = _ => ".", HelpName = "FOLDER" };

    public static Command Create()
    {
        var command = new Command("trust", HelpText.Of(
            "Pin the packs that the house file trusts as they are now, so that their checks in C# may run. Look at them first.",
            "0 written; 2 there is no house file, it trusts nobody, or a pack cannot be read.",
            "foirules trust", "foirules trust replies"))
        { Folder };
        command.SetAction(arguments => Run(arguments.GetValue(Folder)!));
        return command;
    }

    static int Run(string folder)
    {
        if (RuleFiles.HouseFileFor(folder) is not { } house)
        {
            return Refuse($"there is no {RuleFiles.HouseFileName} in '{folder}' or above it");
        }

        var trust = HouseTrust.Of(house, ScriptUse.Trusted);
        if (trust.Packs.Count == 0)
        {
            return Refuse($"{Path.GetRelativePath(".", house).Replace('\\', '/')} trusts no pack; write 'trust \"PACK\" because …' there");
        }

        var (text, missing) = trust.Lock();
        if (missing.Count > 0)
        {
            return Refuse($"there is no pack '{missing[0].Written}' that could be read ({missing[0].Path.Replace('\\', '/')})");
        }

        WholeFile.Write(Path.Combine(Path.GetDirectoryName(house)!, LockName), text, hasMark: false);
        foreach (var pack in trust.Packs)
        {
            Console.Out.Write($"{pack.Written}: {(pack.IsIsolated ? "runs in a process of its own; it is not pinned" : "trusted as it is now")}\n");
        }

        return ExitCodes.Clean;
    }

    static int Refuse(string message)
    {
        Console.Error.WriteLine($"foirules: {message}");
        return ExitCodes.CouldNot;
    }
}
