using System.Globalization;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>How many of what a result holds.</summary>
readonly record struct Tally(int Letters, int Findings, int Errors, int Warnings, int Advice, int Faults, int Suppressed = 0, int NotShown = 0, int Known = 0)
{
    /// <summary>Counts a result. Faults are counted under their severity too.</summary>
    public static Tally Of(CheckResult result)
    {
        var (errors, warnings, faults) = (0, 0, 0);
        foreach (var finding in result.Findings)
        {
            errors += finding.Severity == Severity.Error ? 1 : 0;
            warnings += finding.Severity == Severity.Warning ? 1 : 0;
            faults += finding.IsFault ? 1 : 0;
        }

        var count = result.Findings.Count;
        return new Tally(result.Letters.Count, count, errors, warnings, count - errors - warnings, faults, result.Suppressed.Count, result.NotShown, result.Known?.Count ?? 0);
    }

    /// <summary>"3 findings in 2 letters: 1 error, 1 warning, 1 advice."</summary>
    public string Sentence()
    {
        var count = Findings == 0 ? "No findings" : Quantity("finding", Findings);
        var letters = Letters == 0 ? "" : $" in {Quantity("letter", Letters)}";
        var kinds = Findings == 0 ? "" : $": {string.Join(", ", Kinds())}";
        var suppressed = Suppressed == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {Suppressed} suppressed.");
        var known = Known == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {Known} known from the baseline.");
        var hidden = NotShown == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" {NotShown} not shown, being less grave.");
        var incomplete = Faults == 0 ? "" : " Not everything could be checked.";
        return $"{count}{letters}{kinds}.{suppressed}{known}{hidden}{incomplete}";
    }

    /// <summary>"1 letter", "2 letters", for a noun with a regular plural.</summary>
    /// <remarks>Humanizer's ToQuantity compiles its whole vocabulary first, which takes longer than checking a letter.</remarks>
    public static string Quantity(string noun, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    IEnumerable<string> Kinds()
    {
        if (Errors > 0)
        {
            yield return Quantity("error", Errors);
        }

        if (Warnings > 0)
        {
            yield return Quantity("warning", Warnings);
        }

        // Advice has no plural.
        if (Advice > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"{Advice} advice");
        }
    }
}
