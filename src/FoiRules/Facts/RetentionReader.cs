using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Answers that explain by retention, and whether the period asked for bears that out.</summary>
static class RetentionReader
{
    public static IEnumerable<RetentionFact> Read(FactContext context)
    {
        var statements = context.Known<StatementFact>(StatementFact.Kind);
        var (kept, destroyed, notHeld) = (context.Phrase("kept-for"), context.Phrase("destroyed"), context.Phrase("not-held"));
        var refuses = context.Phrase("refuses");
        // Only answers that speak of retention at all are looked at whole.
        var answers = new FactIndex(statements, "answer");
        var last = -1;
        foreach (var first in statements)
        {
            if (first.Exchange == last || first.Part != Part.Answer || !(first.Says.Contains(kept) || first.Says.Contains(destroyed)))
            {
                continue;
            }

            last = first.Exchange;
            var said = Statements(answers.Near(first));
            var reason = said.Find(s => s.Says.Contains(kept)) ?? said.Find(s => s.Says.Contains(destroyed));
            if (reason is null || !said.Exists(s => s.Says.Contains(notHeld) || s.Says.Contains(destroyed) || s.Says.Contains(refuses)))
            {
                continue;
            }

            var stated = Stated(said, kept);
            var entry = context.House.Schedule.Count == 0 ? null : context.House.Schedule.FirstOrDefault(e => e.About.IsIn(p => said.Exists(s => s.Says.Contains(p))));
            yield return new RetentionFact(reason)
            {
                Span = reason.Span,
                Part = reason.Part,
                Sentence = reason.Sentence,
                Paragraph = reason.Paragraph,
                Exchange = reason.Exchange,
                Table = reason.Table,
                Period = stated ?? entry?.Period,
                IsDestroyed = said.Exists(s => s.Says.Contains(destroyed)),
                IsClassNamed = said.Exists(s => s.Says.Contains(kept)) || entry is not null,
                Outcome = Outcome(context, reason, stated ?? entry?.Period, stated is null && entry is not null ? entry.Start : "creation"),
            };
        }
    }

    static List<StatementFact> Statements(IReadOnlyList<Fact> facts)
    {
        var statements = new List<StatementFact>(facts.Count);
        foreach (var fact in facts)
        {
            statements.Add((StatementFact)fact);
        }

        return statements;
    }

    static Duration? Stated(List<StatementFact> said, int kept)
    {
        foreach (var statement in said)
        {
            if (statement.Says.Contains(kept) && DurationText.Find(statement.Text) is [var mention, ..])
            {
                return mention.Duration;
            }
        }

        return null;
    }

    // What was asked for, against the first day from which records should still have been there when the request came in.
    static string Outcome(FactContext context, StatementFact reason, Duration? period, string start)
    {
        if (context.Regime.Received is not { } received || period is null || start is not ("creation" or "recording") || reason.Exchange < 0)
        {
            return "unknown";
        }

        var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var fact in context.Facts.Near(PeriodFact.Kind.Name, "answer", reason with { Part = Part.Request }))
        {
            var asked = ((PeriodFact)fact).Period;
            if (asked.Certainty == Certainty.Ambiguous)
            {
                continue;
            }

            if (asked is not { From: { } from, To: { } to })
            {
                return "unknown";
            }

            (first, last) = (from < first ? from : first, to > last ? to : last);
        }

        var cutoff = period.Before(received);
        if (last < first)
        {
            return "unknown";
        }

        // A denial that names its own years has split the range already.
        return last < cutoff ? "consistent" : first >= cutoff ? "inconsistent" : context.Facts.Near(PeriodFact.Kind.Name, "answer", reason).Count > 0 ? "unknown" : "straddling";
    }
}
