using System.CommandLine;
using System.Text;
using FoiRules.Disclosure.Complement;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Lines;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules audit</c>: the arithmetic of suppression alone, on systems and tables written as lines of JSON. For comparing it with other solvers.</summary>
static class AuditCommand
{
    static readonly Option<string?> Systems = new("--systems") { Description = "Systems of relations, one a line; prints what each number can be.", HelpName = "FILE" };

    static readonly Option<string?> Complement = new("--complement") { Description = "Tables with sensitive cells, one a line; prints number, cost and cells of the cheapest complement.", HelpName = "FILE" };

    public static Command Create()
    {
        var command = new Command("audit", "Reckon what hidden numbers can be worked out, from lines of JSON.") { Systems, Complement };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult arguments) => (arguments.GetValue(Systems), arguments.GetValue(Complement)) switch
    {
        ({ } systems, null) => Print(systems, (_, line) => SystemLine.Read(line) is { } system ? SystemLine.Write(IntervalAudit.Solve(system)) : null),
        (null, { } tables) => Print(tables, (number, line) => SuppressionLine.Read(line) is { } problem
            ? SuppressionLine.Write(number, ComplementarySuppression.Solve(problem, ComplementarySuppression.UsualBudget))
            : null),
        _ => Refuse("say either --systems FILE or --complement FILE"),
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
