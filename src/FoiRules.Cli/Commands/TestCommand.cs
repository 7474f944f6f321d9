using System.CommandLine;
using FoiRules.Cli.Testing;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules test [PATH…]</c>: runs the examples inside rules.</summary>
static class TestCommand
{
    static readonly Argument<string[]> Paths = new("path") { Description = "Rule files (.foi) or folders of them; the shipped rules where none is given.", Arity = ArgumentArity.ZeroOrMore, HelpName = "PATH" };
    static readonly Option<string[]> Codes = new("--rule") { Description = "Test only this rule; may be given several times.", HelpName = "CODE" };
    static readonly Option<string?> Only = new("--only") { Description = "Run only these examples: wrong or right.", HelpName = "KIND" };
    static readonly Option<bool> Update = new("--update") { Description = "Put the marks [[…]] where the rules report now, in the files named. Nothing else in them changes." };
    static readonly Option<bool> Timing = new("--timing") { Description = "Show the time each rule took." };
    static readonly Option<bool> Watch = new("--watch") { Description = "Test again whenever a file changes, until stopped with Ctrl+C." };
    static readonly Option<string?> JUnit = new("--junit") { Description = "Also write the outcome to this file, as CI systems read it.", HelpName = "FILE" };
    static readonly Option<bool> Coverage = new("--coverage") { Description = "Show what in each rule no example reaches." };
    static readonly Option<decimal?> LeastCoverage = new("--min-coverage") { Description = "Exit with 1 where a rule has less coverage, from 0 to 1.", HelpName = "SHARE" };
    static readonly Option<bool> Mutate = new("--mutate") { Description = "Change each rule in small ways, and show the changes that no example notices." };
    static readonly Option<decimal?> LeastScore = new("--min-score") { Description = "With --mutate: exit with 1 where fewer changes are noticed, from 0 to 1.", HelpName = "SHARE" };

    public static Command Create()
    {
        var command = new Command("test", HelpText.Of(
            "Run the examples inside rules: what is wrong must be reported, exactly where it is marked; what is right must not.",
            "0 every example holds; 1 one does not, or a threshold is not met; 2 a file could not be read or has a mistake.",
            "foirules test", "foirules test house.foi --coverage", "foirules test rules --rule SDC01 --mutate", "foirules test house.foi --update"))
        {
            Paths, Codes, Only, Update, Timing, Watch, JUnit, Coverage, LeastCoverage, Mutate, LeastScore,
        };
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult arguments)
    {
        var options = new TestOptions
        {
            Paths = arguments.GetValue(Paths) ?? [],
            Codes = arguments.GetValue(Codes) ?? [],
            Only = arguments.GetValue(Only),
            IsUpdate = arguments.GetValue(Update),
            IsTiming = arguments.GetValue(Timing),
            JUnit = arguments.GetValue(JUnit),
            IsCoverage = arguments.GetValue(Coverage) || arguments.GetValue(LeastCoverage) is not null,
            LeastCoverage = arguments.GetValue(LeastCoverage),
            IsMutation = arguments.GetValue(Mutate) || arguments.GetValue(LeastScore) is not null,
            LeastScore = arguments.GetValue(LeastScore),
        };
        if (Mistake(options) is { } mistake)
        {
            Console.Error.WriteLine($"foirules: {mistake}");
            return ExitCodes.CouldNot;
        }

        return arguments.GetValue(Watch) ? WatchedTest.Run(options) : TestJob.Run(options);
    }

    static string? Mistake(TestOptions options) => options switch
    {
        { Only: not (null or "wrong" or "right") } => $"there are no examples of the kind '{options.Only}'; it is wrong or right",
        { IsUpdate: true, Paths.Count: 0 } => "--update changes files, so they must be named: foirules test house.foi --update",
        { LeastCoverage: < 0 or > 1 } or { LeastScore: < 0 or > 1 } => "a share lies from 0 to 1",
        _ => null,
    };
}
