using FoiRules.Text;

namespace FoiRules.Checking.Mutation;

/// <summary>A small change of a rule file that could be a mistake of its author.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Text">What stands there instead.</param>
/// <param name="What">The change in words: "'or' in place of 'and'".</param>
sealed record Change(TextSpan Span, string Text, string What)
{
    /// <summary>Where it is shown; usually all that is replaced.</summary>
    public TextSpan Shown { get; init; } = Span;

    /// <summary>Whether it leaves one way out of a choice in a phrase.</summary>
    public bool IsWord { get; init; }

    /// <summary>A word in the place of another.</summary>
    public static Change Swap(TextSpan span, string before, string after) => new(span, after, $"'{after}' in place of '{before}'");

    /// <summary>The text with the change made.</summary>
    public string Apply(string text) => string.Concat(text.AsSpan(0, Span.Start), Text, text.AsSpan(Span.End));
}
