using System.CommandLine;
using System.Text.Json;
using FoiRules.Checking;
using FoiRules.Cli.Isolation;
using FoiRules.Rules.Scripts;
using FoiRules.Text;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules isolated</c>: what the tool asks of itself in a process of its own, on standard input. It is hidden, because nobody else has a use for it.</summary>
static class IsolatedCommand
{
    public static Command Create()
    {
        var command = new Command("isolated", "Ask the rules of isolated packs, in a process that can do no harm.");
        command.Hidden = true;
        command.SetAction(_ => Run());
        return command;
    }

    static int Run()
    {
        using var input = Console.OpenStandardInput();
        if (Question(input) is not { Letters: { } letters } question)
        {
            Console.Error.WriteLine("it was asked nothing it could read");
            return ExitCodes.CouldNot;
        }

        var loaded = LoadedPack.Load(question.Rules, question.House, ScriptUse.Isolated);
        var rules = loaded.Pack.Rules.Where(r => r.HasScript).ToList();
        var codes = rules.Select(r => r.Description.Code).ToHashSet(StringComparer.Ordinal);
        var checker = new Checker(loaded.Pack with { Rules = rules });
        var found = new List<IsolatedFinding>();
        for (var i = 0; i < letters.Count; i++)
        {
            found.AddRange(checker.Check(new SourceText(letters[i].Path, letters[i].Text)).Where(f => codes.Contains(f.Code)).Select(f => IsolatedFinding.Of(f, i)));
        }

        var faults = loaded.Faults.Concat(loaded.Pack.Findings).Where(f => f.IsFault).Select(IsolatedFault.Of);
        using var output = Console.OpenStandardOutput();
        JsonSerializer.Serialize(output, new IsolatedAnswer(found, [.. faults]), IsolatedJson.Default.IsolatedAnswer);
        return ExitCodes.Clean;
    }

    static IsolatedQuestion? Question(Stream input)
    {
        try
        {
            return JsonSerializer.Deserialize(input, IsolatedJson.Default.IsolatedQuestion);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
