using System.CommandLine;
using System.CommandLine.Parsing;
using FoiRules.Cli.Walking;

namespace FoiRules.Cli.Commands;

/// <summary>The options that say which of the letters that are named are checked.</summary>
static class SelectionOptions
{
    static readonly Option<string?> ChangedSince = new("--changed-since") { Description = "Check only letters that git knows to differ from this revision, or does not know yet.", HelpName = "REVISION" };
    static readonly Option<Shard?> Part = new("--shard") { Description = "Check only one part of the letters: 3/16 is the third of sixteen. See 'foirules merge'.", HelpName = "I/N", CustomParser = ReadShard };
    static readonly Option<string?> InputName = new("--stdin-name") { Description = "The path of the letter that is read from standard input (-).", HelpName = "PATH" };

    /// <summary>Gives a command these options.</summary>
    public static void AddTo(Command command)
    {
        InputName.Validators.Clear();
        InputName.Validators.Add(r => Refuse(r, r.Tokens.Count > 0 && r.Tokens[0].Value.Length == 0, "the letter on standard input needs a name"));
        command.Add(ChangedSince);
        command.Add(Part);
        command.Add(InputName);
    }

    /// <summary>What was asked for; null where nothing was.</summary>
    public static LetterSelection? Of(ParseResult arguments)
    {
        var asked = new LetterSelection { ChangedSince = arguments.GetValue(ChangedSince), Shard = arguments.GetValue(Part), InputName = arguments.GetValue(InputName) };
        return asked == new LetterSelection() ? null : asked;
    }

    static Shard? ReadShard(ArgumentResult result)
    {
        var shard = Shard.Of(result.Tokens[0].Value);
        Refuse(result, shard is null, $"there is no shard '{result.Tokens[0].Value}'; write I/N, from 1/N to N/N");
        return shard;
    }

    static void Refuse(SymbolResult result, bool isWrong, string message)
    {
        if (isWrong)
        {
            result.AddError(message);
        }
    }
}
