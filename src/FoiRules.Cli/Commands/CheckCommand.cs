using System.CommandLine;
using FoiRules.Cli.Watching;
using FoiRules.Reports;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules check PATH…</c>: the main job.</summary>
static class CheckCommand
{
    static readonly Argument<string[]> Paths = new("path")
    {
        Description = "Letters (.md), folders of them, patterns ('replies/**/*.md'), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
        HelpName = "PATH",
    };

    static readonly Option<string> Format = new("--format") { Description = "text, plain, markdown, html, json, jsonl, sarif, github, gitlab, azure, junit, checkstyle or rdjson.", DefaultValueFactory = _ => "text", HelpName = "FORMAT" };
    static readonly Option<string[]> Output = new("--output") { Description = "Write the report to this file instead of the screen; or, as FORMAT:FILE, a further one in that format. May be repeated.", HelpName = "[FORMAT:]FILE" };
    static readonly Option<string> Color = ColorOption.Create();
    static readonly Option<string?> FailOn = new("--fail-on") { Description = "The least severity that makes the exit code 1: advice, warning, error or never; warning unless the house file says otherwise.", HelpName = "SEVERITY" };
    static readonly Option<string?> Show = new("--show") { Description = "The least severity that is shown: advice, warning or error; advice unless the house file says otherwise. What makes the exit code 1 is always shown.", HelpName = "SEVERITY" };
    static readonly Option<string?> Baseline = new("--baseline") { Description = "Do not tell again what this baseline knows; see 'foirules baseline'.", HelpName = "FILE" };
    static readonly Option<string?> RunReport = new("--run-report") { Description = "Write down, as JSON, what was checked: each letter with its sum and outcome, the rules with theirs.", HelpName = "FILE" };
    static readonly Option<string?> Releases = new("--releases") { Description = "Write down what the letters release, so that 'foirules merge' can hold letters of different shards against one another. The file has counts.", HelpName = "FILE" };
    static readonly Option<bool> NoScripts = new("--no-scripts") { Description = "Leave out checks in C#; the report says so." };
    static readonly Option<bool> Watch = new("--watch") { Description = "Go on, and check again whenever a letter or a rule has changed; Ctrl+C ends." };
    static readonly Option<string?> Rules = RulesOption.Create();
    static readonly Option<bool> NoCache = new("--no-cache") { Description = "Read every letter, also where nothing has changed since the last run." };

    public static Command Create()
    {
        var command = new Command("check", HelpText.Of(
            "Check letters and report what to put right.",
            "0 everything was checked and nothing at or above --fail-on was found; 1 something was found; 2 something could not be read.",
            "foirules check letter.md", "foirules check replies --format sarif --output foirules.sarif", "foirules check replies --output sarif:foirules.sarif --output html:report.html", "foirules check --rules house.foi letter.md"))
        { Paths, Format, Output };
        RedactionOptions.AddTo(command);
        foreach (var option in (Option[])[Color, FailOn, Show, Baseline, Rules, RunReport, Releases, NoCache, NoScripts, Watch])
        {
            command.Add(option);
        }

        SelectionOptions.AddTo(command);
        Format.CompletionSources.Add([.. ReportFormats.All.Select(f => f.Name)]);
        FailOn.CompletionSources.Add("advice", "warning", "error", "never");
        Show.CompletionSources.Add("advice", "warning", "error");
        command.SetAction(Run);
        return command;
    }

    static int Run(ParseResult arguments) => Options(arguments) is { Watches: true } watch ? WatchJob.Run(watch) : CheckJob.Run(Options(arguments));

    /// <summary>What was asked for.</summary>
    public static CheckOptions Options(ParseResult arguments) => new(arguments.GetValue(Paths)!)
    {
        Format = arguments.GetValue(Format)!,
        Outputs = arguments.GetValue(Output) is { Length: > 0 } outputs ? outputs : [],
        Redaction = RedactionOptions.Of(arguments),
        Color = arguments.GetValue(Color)!,
        FailOn = arguments.GetValue(FailOn),
        Show = arguments.GetValue(Show),
        Baseline = arguments.GetValue(Baseline),
        Rules = arguments.GetValue(Rules),
        RunReport = arguments.GetValue(RunReport),
        Releases = arguments.GetValue(Releases),
        Selection = SelectionOptions.Of(arguments),
        UsesCache = !arguments.GetValue(NoCache),
        Watches = arguments.GetValue(Watch),
        HasScripts = !arguments.GetValue(NoScripts),
    };
}
