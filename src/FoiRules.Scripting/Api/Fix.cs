namespace FoiRules.Scripting.Api;

/// <summary>Changes that put something right; they are made together or not at all.</summary>
public sealed class Fix
{
    readonly string label;
    readonly bool isSafe;
    readonly Edit[] edits;

    internal Fix(string label, bool isSafe, Edit[] edits) => (this.label, this.isSafe, this.edits) = (label, isSafe, [.. edits ?? []]);

    // Two changes of one place would make neither.
    internal Findings.Fix? Made()
    {
        var made = new List<Findings.Edit>();
        foreach (var edit in edits)
        {
            made.Add(new Findings.Edit(edit.Span, edit.Text));
        }

        made.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : a.Span.End - b.Span.End);
        for (var i = 1; i < made.Count; i++)
        {
            if (made[i].Span.Start < made[i - 1].Span.End)
            {
                return null;
            }
        }

        return made.Count == 0 ? null : new Findings.Fix(label ?? "", isSafe, made);
    }
}

/// <summary>One change of a fix.</summary>
public sealed class Edit
{
    internal Edit(Text.TextSpan span, string text) => (Span, Text) = (span, text ?? "");

    internal Text.TextSpan Span { get; }

    internal string Text { get; }
}
