using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Makes the edits of a fix for one case.</summary>
static class EditMaker
{
    /// <summary>The edits in the order of the letter; null where a place is missing or two overlap.</summary>
    public static List<Edit>? Of(RuleFix fix, Evaluation evaluation)
    {
        var edits = new List<Edit>();
        foreach (var edit in fix.Edits)
        {
            var target = edit.Target?.Invoke(evaluation);
            foreach (var one in target as IReadOnlyList<Fact?> ?? [target as Fact])
            {
                if (Make(edit, one, evaluation) is not { } made)
                {
                    return null;
                }

                edits.Add(made);
            }
        }

        if (Note(fix.Notes, evaluation) is { Length: > 0 } note)
        {
            if (AtEnd(evaluation.Variables[Variables.Selected] as Fact, note, evaluation) is not { } made)
            {
                return null;
            }

            edits.Add(made);
        }

        return edits.Count > 0 && FixJoin.Sort(edits) ? edits : null;
    }

    static string Note(IReadOnlyList<MessageChoice> notes, Evaluation evaluation)
    {
        var texts = new List<string>();
        foreach (var note in notes)
        {
            if (note.Condition(evaluation))
            {
                texts.Add(note.Message.For(evaluation));
            }
        }

        return string.Join(' ', texts);
    }

    static Edit? AtEnd(Fact? fact, string text, Evaluation evaluation) =>
        EndOf(fact, evaluation) is { } end ? new Edit(new TextSpan(end, end), "\n\n" + text) : null;

    static Edit? Make(RuleEdit edit, Fact? fact, Evaluation evaluation)
    {
        var text = edit.Text.For(evaluation);
        if (edit.Action == "insert clause")
        {
            return AtEnd(fact, text, evaluation);
        }

        if (fact is null)
        {
            return null;
        }

        var span = fact.Span;
        return edit.Action switch
        {
            "insert before" => new Edit(new TextSpan(span.Start, span.Start), text),
            "insert after" => new Edit(new TextSpan(span.End, span.End), text),
            _ => new Edit(span, AsBegun(evaluation.Facts.Letter.Source.Content, span.Start, text)),
        };
    }

    // What began with a capital still does: it may begin a sentence.
    static string AsBegun(string content, int start, string text) =>
        text.Length > 0 && start < content.Length && char.IsUpper(content[start]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    // The end of what answers the same item; of the letter where there is no such answer.
    static int? EndOf(Fact? fact, Evaluation evaluation)
    {
        var letter = evaluation.Facts.Letter;
        if (fact is not null)
        {
            return fact.Exchange >= 0 && letter.Exchanges[fact.Exchange].Answers is [.., var last] ? last.Span.End : null;
        }

        return letter.Source.Content.AsSpan().TrimEnd().Length;
    }
}
