namespace FoiRules.Cli.Isolation;

/// <summary>What a process of isolated checks is asked, on its standard input.</summary>
/// <param name="Rules">Rules to use in place of the shipped ones, or null.</param>
/// <param name="House">The house file that holds for the letters, or null.</param>
/// <param name="Letters">The letters.</param>
sealed record IsolatedQuestion(string? Rules, string? House, IReadOnlyList<IsolatedLetter> Letters);

/// <summary>A letter as it was read: the process has the same words before it, whatever becomes of the file.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">What it says.</param>
sealed record IsolatedLetter(string Path, string Text);
