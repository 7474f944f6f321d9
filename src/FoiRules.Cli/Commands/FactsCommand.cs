using System.CommandLine;
using FoiRules.Reports;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules facts LETTER</c>: what rules see in a letter.</summary>
static class FactsCommand
{
    static readonly Argument<string> Letter = new("letter") { Description = "A letter, or - for standard input.", HelpName = "LETTER" };
    static readonly Option<string> Format = new("--format") { Description = "text or json.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" };
    static readonly Option<string> Color = ColorOption.Create();
    static readonly Option<string?> Rules = RulesOption.Create();

    public static Command Create()
    {
        var command = new Command("facts", HelpText.Of(
            "Show what was understood of a letter, line by line.",
            "0 shown; 2 the letter or a rule file could not be read.",
            "foirules facts letter.md", "foirules facts --format json letter.md"))
        { Letter, Format, Color, Rules };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult arguments)
    {
        var format = arguments.GetValue(Format);
        if (format is not ("text" or "json"))
        {
            Console.Error.WriteLine($"foirules: there is no format '{format}'; it is text or json");
            return ExitCodes.CouldNot;
        }

        if (OneLetter.Read(arguments.GetValue(Letter)!, arguments.GetValue(Rules), out var pack) is not { } facts)
        {
            return ExitCodes.CouldNot;
        }

        using var output = Screen.Open();
        if (format == "json")
        {
            FactsJson.Write(facts, pack.Lexicon, output);
        }
        else
        {
            FactsText.Write(facts, pack.Lexicon, output, Screen.HasColor(arguments.GetValue(Color)!));
        }

        return ExitCodes.Clean;
    }
}
