using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Suppressing;

/// <summary>What can be wrong with a suppression. No suppression hides it.</summary>
/// <param name="Code">"SUP01".</param>
/// <param name="Name">"suppression-of-unknown-rule".</param>
/// <param name="Severity">How grave it is unless the house says otherwise.</param>
/// <param name="Why">Why it matters.</param>
sealed record SuppressionFault(string Code, string Name, Severity Severity, string Why)
{
    /// <summary>It names a rule that there is not.</summary>
    public static SuppressionFault Unknown { get; } = new("SUP01", "suppression-of-unknown-rule", Severity.Error, "Whoever wrote it believes that something is suppressed, and nothing is.");

    /// <summary>Nothing of the kind is found at its place.</summary>
    public static SuppressionFault Unused { get; } = new("SUP02", "suppression-unused", Severity.Warning, "What is left over would hide the next finding of that rule without anybody having decided so.");

    /// <summary>Its last day is past.</summary>
    public static SuppressionFault Expired { get; } = new("SUP03", "suppression-expired", Severity.Warning, "The decision was made for a time, and somebody has to make it again or put the letter right.");

    /// <summary>It names no rule.</summary>
    public static SuppressionFault Blanket { get; } = new("SUP04", "suppression-of-everything", Severity.Error, "A suppression of everything hides what nobody has looked at.");

    /// <summary>It cannot be read, or has no reason.</summary>
    public static SuppressionFault Malformed { get; } = new("SUP05", "suppression-unreadable", Severity.Error, "It suppresses nothing as it stands. A decision is worth something only if others can read it.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SuppressionFault> All { get; } = [Unknown, Unused, Expired, Blanket, Malformed];

    /// <summary>The finding.</summary>
    public Finding At(SourceText source, TextSpan span, string message) => new()
    {
        Code = Code,
        Name = Name,
        Severity = Severity,
        Message = message,
        Place = new Place(source, span),
        Why = Why,
    };
}
