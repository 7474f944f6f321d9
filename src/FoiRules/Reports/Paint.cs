using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The colours of reports as text, as ANSI escapes (ECMA-48 §8.3.117), or none of them.</summary>
readonly record struct Paint(bool On)
{
    /// <summary>The text in the bold colour of a severity: red, yellow or cyan.</summary>
    public string Severity(string text, Severity severity) => Wrap(text, severity switch
    {
        Findings.Severity.Error => "1;31",
        Findings.Severity.Warning => "1;33",
        _ => "1;36",
    });

    /// <summary>What can be passed over: line numbers, the names of fields.</summary>
    public string Faint(string text) => Wrap(text, "2");

    /// <summary>The word that says what follows.</summary>
    public string Label(string text) => Wrap(text, "36");

    string Wrap(string text, string code) => On ? $"\e[{code}m{text}\e[0m" : text;
}
