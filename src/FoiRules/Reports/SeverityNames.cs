using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>What the formats call a severity.</summary>
static class SeverityNames
{
    /// <summary>The word of the rule language: "error", "warning", "advice".</summary>
    public static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "advice",
    };

    /// <summary>The level of SARIF 2.1.0 §3.27.10: "error", "warning", "note".</summary>
    public static string SarifLevel(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
