using System.CommandLine;
using System.Text.Json;
using FoiRules.Checking;
using FoiRules.Cli.Isolation;
using FoiRules.Findings;
using FoiRules.Rules.Scripts;
using FoiRules.Text;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules isolated LETTER…</c>: what the tool asks of itself in a process of its own. It is hidden, because nobody else has a use for it.</summary>
static class IsolatedCommand
{
    static readonly Argument<string[]> Paths = new("path") { Arity = ArgumentArity.OneOrMore, HelpName = "PATH" };

    public static Command Create()
    {
        var command = new Command("isolated", "Ask the rules of isolated packs, in a process that can do no harm.") { Paths };
        command.Hidden = true;
        command.SetAction(arguments => Run(arguments.GetValue(Paths)!));
        return command;
    }

    static int Run(string[] paths)
    {
        var (found, faults) = (new List<IsolatedFinding>(), new List<Finding>());
        for (var i = 0; i < paths.Length; i++)
        {
            if (LetterFiles.Read(paths[i], faults) is { } letter)
            {
                found.AddRange(Check(letter, LoadedPack.Load(null, LoadedPack.HouseFor(paths[i]), ScriptUse.Isolated)).Select(f => IsolatedFinding.Of(f, i)));
            }
        }

        if (faults.Count > 0)
        {
            Console.Error.WriteLine($"{faults[0].Place.Source.Path} cannot be read there");
            return ExitCodes.CouldNot;
        }

        Console.Out.Write(JsonSerializer.Serialize(found));
        return ExitCodes.Clean;
    }

    static IEnumerable<Finding> Check(SourceText letter, LoadedPack loaded)
    {
        var rules = loaded.Pack.Rules.Where(r => r.HasScript).ToList();
        var codes = rules.Select(r => r.Description.Code).ToHashSet(StringComparer.Ordinal);
        return new Checker(loaded.Pack with { Rules = rules }).Check(letter).Where(f => codes.Contains(f.Code));
    }
}
