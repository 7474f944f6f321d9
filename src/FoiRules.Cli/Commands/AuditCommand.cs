using System.CommandLine;
using System.Text;
using FoiRules.Disclosure.Complement;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Lines;

namespace FoiRules.Cli.Commands;

/// <summary>
/// <c>foirules audit</c>: what the tables and lists of a letter give away, drawn so that it can be checked; or the arithmetic alone, on
/// systems and tables written as lines of JSON, for comparing it with other solvers.
/// </summary>
static class AuditCommand
{
    static readonly Argument<string?> Letter = new("letter") { Description = "A letter, or - for standard input.", Arity = ArgumentArity.ZeroOrOne, HelpName = "LETTER" };

    static readonly Option<string> Format = new("--format") { Description = "text, json or html.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" };

    static readonly Option<string?> Rules = RulesOption.Create();

    static readonly Option<string?> Systems = new("--systems") { Description = "Systems of relations, one a line; prints what each number can be.", HelpName = "FILE" };

    static readonly Option<string?> Complement = new("--complement") { Description = "Tables with sensitive cells, one a line; prints number, cost and cells of the cheapest complement.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("audit", "Show what hidden numbers of a letter can be worked out.") { Letter, Format, Systems, Complement, Rules };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult arguments) => (arguments.GetValue(Letter), arguments.GetValue(Systems), arguments.GetValue(Complement)) switch
    {
        ({ } letter, null, null) => AuditJob.Run(letter, arguments.GetValue(Format)!, arguments.GetValue(Rules)),
        (null, { } systems, null) => Print(systems, (_, line) => SystemLine.Read(line) is { } system ? SystemLine.Write(IntervalAudit.Solve(system)) : null),
        (null, null, { } tables) => Print(tables, (number, line) => SuppressionLine.Read(line) is { } problem
            ? SuppressionLine.Write(number, ComplementarySuppression.Solve(problem, ComplementarySuppression.UsualBudget))
            : null),
        _ => Refuse("say either a letter, --systems FILE or --complement FILE"),
    };

    static int Print(string path, Func<int, string, string?> answer)
    {
        if (!File.Exists(path))
        {
            return Refuse($"there is no file '{path}'");
        }

        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            if (answer(number++, line) is not { } text)
            {
                output.Flush();
                return Refuse($"{path}:{number}: this line cannot be read");
            }

            output.WriteLine(text);
        }

        return ExitCodes.Clean;
    }

    static int Refuse(string why)
    {
        Console.Error.WriteLine($"foirules: {why}");
        return ExitCodes.CouldNot;
    }
}
