using System.CommandLine;
using System.Text;
using FoiRules.Cli.Commands;

namespace FoiRules.Cli;

/// <summary>The tool: one command a file, and the exit codes.</summary>
public static class Program
{
    /// <summary>Runs the tool. 0: clean, 1: findings, 2: the tool could not do its job.</summary>
    public static int Main(string[] args)
    {
        if (OperatingSystem.IsWindows())
        {
            // Elsewhere the terminal is UTF-8 already, and asking costs more than the rest of the start.
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        if (args.Length > 1 && args[0] == "check" && !Array.Exists(args, a => a.StartsWith("--rules", StringComparison.Ordinal)))
        {
            CheckRun.StartEarly();
        }

        try
        {
            return Run(args);
        }
        catch (IOException fault)
        {
            Console.Error.WriteLine($"foirules: {fault.Message}");
            return ExitCodes.CouldNot;
        }
    }

    static int Run(string[] args)
    {
        var root = new RootCommand("Checks draft replies to freedom-of-information requests against disclosure rules.\n\nExit codes: 0 clean, 1 findings, 2 the tool could not do its job.")
        {
            CheckCommand.Create(),
            ExplainCommand.Create(),
            FactsCommand.Create(),
            AuditCommand.Create(),
        };
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
            {
                Console.Error.WriteLine($"foirules: {error.Message}");
            }

            Console.Error.WriteLine("Try 'foirules --help'.");
            return ExitCodes.CouldNot;
        }

        return result.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }
}

/// <summary>What the tool tells a script.</summary>
public static class ExitCodes
{
    /// <summary>Everything was checked, and nothing at or above the severity asked for was found.</summary>
    public const int Clean = 0;

    /// <summary>Something was found.</summary>
    public const int Findings = 1;

    /// <summary>Something could not be read or used, so a clean report would be worth nothing.</summary>
    public const int CouldNot = 2;
}
