using System.CommandLine;
using System.Runtime.CompilerServices;
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
            return CheckOptions.OfPathsOnly(args) is { } options ? CheckJob.Run(options) : Run(args);
        }
        catch (IOException fault)
        {
            Console.Error.WriteLine($"foirules: {fault.Message}");
            return ExitCodes.CouldNot;
        }
    }

    // Apart, so that a plain check does not load the parser of command lines.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Run(string[] args)
    {
        var result = Root().Parse(args, Parsing);
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

    /// <summary>How a command line is read: "@name" is a path like any other.</summary>
    internal static ParserConfiguration Parsing => new() { ResponseFileTokenReplacer = null };

    /// <summary>Every command.</summary>
    internal static RootCommand Root() =>
        new("Checks draft replies to freedom-of-information requests against disclosure rules.\n\nExit codes: 0 clean, 1 findings, 2 the tool could not do its job.")
        {
            CheckCommand.Create(),
            ExplainCommand.Create(),
            FactsCommand.Create(),
        };
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
