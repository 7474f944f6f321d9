using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Cli.Isolation;

/// <summary>A fix as it comes from another process.</summary>
/// <param name="Label">What it does.</param>
/// <param name="Edits">What it changes.</param>
sealed record IsolatedFix(string Label, IReadOnlyList<IsolatedEdit> Edits)
{
    const int MostEdits = 1_000;

    /// <summary>A fix, to be sent.</summary>
    public static IsolatedFix Of(Fix fix) => new(fix.Label, [.. fix.Edits.Select(e => new IsolatedEdit(e.Span.Start, e.Span.End, e.Text))]);

    /// <summary>The fix of a letter of this many characters; null where its edits are not in it or not in order.</summary>
    /// <remarks>It is never a safe one, whatever the script says: nobody has looked at the script, so somebody looks at the fix.</remarks>
    public Fix? Made(int length)
    {
        if (Label is null || Edits is not { Count: > 0 and <= MostEdits })
        {
            return null;
        }

        var edits = new List<Edit>(Edits.Count);
        var behind = 0;
        foreach (var edit in Edits)
        {
            if (edit?.Text is null || edit.Start < behind || edit.End < edit.Start || edit.End > length)
            {
                return null;
            }

            behind = edit.End;
            edits.Add(new Edit(new TextSpan(edit.Start, edit.End), edit.Text));
        }

        return new Fix(Label.ReplaceLineEndings(" "), IsSafe: false, edits);
    }
}

/// <summary>One change of a fix.</summary>
/// <param name="Start">Where what is taken out begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What is put in its place.</param>
sealed record IsolatedEdit(int Start, int End, string Text);
