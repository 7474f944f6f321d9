namespace FoiRules.Cli.Commands;

/// <summary>What <c>--help</c> says of a command: what it is for, examples, and the exit codes.</summary>
static class HelpText
{
    /// <summary>Puts the parts of a help text together.</summary>
    /// <param name="summary">What the command is for.</param>
    /// <param name="exitCodes">What its exit codes mean.</param>
    /// <param name="examples">Command lines that work.</param>
    public static string Of(string summary, string exitCodes, params string[] examples) =>
        $"{summary}\n\nExamples:\n{string.Concat(examples.Select(e => $"  {e}\n"))}\nExit codes: {exitCodes}";

    /// <summary>What the command is for, alone.</summary>
    public static string? Summary(string? help) => help?.IndexOf("\n\n", StringComparison.Ordinal) is > 0 and var end ? help[..end] : help;
}
