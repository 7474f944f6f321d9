using FoiRules.Text;

namespace FoiRules.Findings;

/// <summary>How much of a letter a suppression is about.</summary>
public enum SuppressionScope
{
    /// <summary>The line that the comment stands on.</summary>
    Line,

    /// <summary>The lines that follow the comment, up to an empty one.</summary>
    Block,

    /// <summary>Everything between <c>foirules-ignore-begin</c> and <c>foirules-ignore-end</c>.</summary>
    Range,

    /// <summary>The whole letter.</summary>
    Letter,
}

/// <summary>A decision, written in a comment of a letter, that what some rules find there is left as it is.</summary>
/// <param name="Place">The comment.</param>
/// <param name="Scope">How much of the letter it is about.</param>
/// <param name="Covered">The characters it is about.</param>
/// <param name="Codes">The rules, as written.</param>
/// <param name="Because">The reason.</param>
public sealed record Suppression(Place Place, SuppressionScope Scope, TextSpan Covered, IReadOnlyList<string> Codes, string Because)
{
    /// <summary>Who decided; null where it is not said.</summary>
    public string? By { get; init; }

    /// <summary>The last day on which it holds; null where it holds for good.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Where the decision is recorded: the number of a case or a minute; null where it is not said.</summary>
    public string? Ref { get; init; }
}

/// <summary>A suppression, and what became of it in a run.</summary>
/// <param name="Suppression">The suppression.</param>
/// <param name="Findings">How many findings it suppressed.</param>
/// <param name="IsExpired">Whether its last day is past, so that it suppressed nothing.</param>
public sealed record SuppressionUse(Suppression Suppression, int Findings, bool IsExpired);

/// <summary>A finding that is not reported, and the decision that says so.</summary>
public sealed record SuppressedFinding(Finding Finding, Suppression Suppression);
