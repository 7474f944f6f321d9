using FoiRules.Cli.Walking;
using FoiRules.Reports;

namespace FoiRules.Cli.Commands;

/// <summary>What <c>foirules check</c> was asked to do, with what it does where nothing else is said.</summary>
sealed record CheckOptions(IReadOnlyList<string> Paths)
{
    /// <summary>The name of the format of the plain report.</summary>
    public string Format { get; init; } = "text";

    /// <summary>Where reports are written to: <c>FORMAT:FILE</c>, or the file of the plain report; none for the screen alone.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>How much every report blots out; null for what each does by itself.</summary>
    public RedactionLevel? Redaction { get; init; }

    /// <summary>Whether what is shown has colours: auto, always or never.</summary>
    public string Color { get; init; } = "auto";

    /// <summary>advice, warning, error or never; null for what the house says.</summary>
    public string? FailOn { get; init; }

    /// <summary>advice, warning or error; null for what the house says.</summary>
    public string? Show { get; init; }

    /// <summary>Whether what was found in unchanged letters is taken from the run before.</summary>
    public bool UsesCache { get; init; } = true;

    /// <summary>A baseline: what it knows is not told again; null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>Where it is written down what the run did; null for nowhere.</summary>
    public string? RunReport { get; init; }

    /// <summary>Where it is written down what the letters release, for the run that joins the shards; null for nowhere.</summary>
    public string? Releases { get; init; }

    /// <summary>Which of the letters that are named are checked; null for all.</summary>
    public LetterSelection? Selection { get; init; }

    /// <summary>Rules to use in place of the shipped ones.</summary>
    public string? Rules { get; init; }

    /// <summary>Whether it goes on, and checks again when something has changed.</summary>
    public bool Watches { get; init; }

    /// <summary>Whether checks in C# are asked.</summary>
    public bool HasScripts { get; init; } = true;

    /// <summary>The options of a command line of nothing but <c>check</c> and paths; null for any other.</summary>
    /// <remarks>That is how nearly every check is asked for, and it needs no parser: loading one takes longer than reading the letter.</remarks>
    public static CheckOptions? OfPathsOnly(string[] arguments) =>
        arguments.Length > 1 && arguments[0] == "check" && Array.TrueForAll(arguments, IsPath) ? new CheckOptions(arguments[1..]) : null;

    // "/h" and "/?" ask for help, as on Windows.
    static bool IsPath(string argument) => argument == "-" || (argument.Length > 0 && argument[0] != '-' && argument is not ("/h" or "/?"));
}
