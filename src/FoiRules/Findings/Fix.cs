using FoiRules.Text;

namespace FoiRules.Findings;

/// <summary>Changes that put a finding right; they are made together or not at all.</summary>
/// <param name="Label">What they do: "Hide the count".</param>
/// <param name="IsSafe">Whether no meaning can be lost, so that they may be made without anybody looking.</param>
/// <param name="Edits">In the order of the letter; none overlaps another.</param>
public sealed record Fix(string Label, bool IsSafe, IReadOnlyList<Edit> Edits)
{
    /// <summary>The text with all edits made.</summary>
    public string Apply(string text)
    {
        var made = new System.Text.StringBuilder(text.Length + 64);
        var at = 0;
        foreach (var edit in Edits)
        {
            made.Append(text, at, edit.Span.Start - at).Append(edit.Text);
            at = edit.Span.End;
        }

        return made.Append(text, at, text.Length - at).ToString();
    }
}

/// <summary>One change.</summary>
/// <param name="Span">What is taken out; empty where something is only put in.</param>
/// <param name="Text">What is put in its place; empty where something is only taken out.</param>
public sealed record Edit(TextSpan Span, string Text);
