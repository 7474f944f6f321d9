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

        var options = CheckOptions.OfPathsOnly(args);
        if (args.Length > 1 && args[0] == "check" && !Array.Exists(args, a => a.StartsWith("--rules", StringComparison.Ordinal) || a.StartsWith("--no-scripts", StringComparison.Ordinal)))
        {
            // Where options stand before the paths, the last is most likely one.
            var path = args[1].StartsWith("--", StringComparison.Ordinal) ? args[^1] : args[1];
            EarlyPack.Start(path, CheckRun.MayBeOne(options?.Paths ?? [path]));
        }

        try
        {
            return options is null ? Run(args) : CheckJob.Run(options);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"foirules: {fault.Message}");
            return ExitCodes.CouldNot;
        }
    }

    // Apart, so that a plain check does not load the parser of command lines.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static int Run(string[] args)
    {
        var result = Root(args.Length > 0 ? args[0] : "").Parse(args, Parsing);
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

    /// <summary>Every command; only the one asked for where it is known, so that the others cost nothing.</summary>
    /// <param name="asked">The first word of the command line.</param>
    internal static RootCommand Root(string asked = "")
    {
        var root = new RootCommand("Checks draft replies to freedom-of-information requests against disclosure rules.\n\n'foirules COMMAND --help' has examples.\n\nExit codes: 0 clean, 1 findings, 2 the tool could not do its job.");
        var isKnown = Array.Exists(Table, t => t.Name == asked);
        foreach (var (name, create) in Table)
        {
            if (isKnown && name != asked)
            {
                continue;
            }

            var command = create();
            command.Description = isKnown ? command.Description : HelpText.Summary(command.Description);
            root.Add(command);
        }

        return root;
    }

    /// <summary>The commands by their names, in the order of <c>--help</c>.</summary>
    static readonly (string Name, Func<Command> Create)[] Table =
    [
        ("check", CheckCommand.Create),
        ("merge", MergeCommand.Create),
        ("fix", FixCommand.Create),
        ("suppressions", SuppressionsCommand.Create),
        ("baseline", BaselineCommand.Create),
        ("config", ConfigCommand.Create),
        ("explain", ExplainCommand.Create),
        ("facts", FactsCommand.Create),
        ("ask", AskCommand.Create),
        ("why", WhyCommand.Create),
        ("rules", RulesCommand.Create),
        ("new", NewCommand.Create),
        ("test", TestCommand.Create),
        ("fmt", FmtCommand.Create),
        ("audit", AuditCommand.Create),
        ("completion", CompletionCommand.Create),
        ("man", ManCommand.Create),
        ("trust", TrustCommand.Create),
        ("isolated", IsolatedCommand.Create),
        ("compile", CompileCommand.Create),
    ];
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
