using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Answers that explain by retention, and whether the period asked for bears that out.</summary>
static class RetentionReader
{
    // A day is named without its year while everybody knows which: until the reply is sent, or a little later.
    const int DaysOfWriting = 60;

    public static IEnumerable<RetentionFact> Read(FactContext context)
    {
        var statements = context.Known<StatementFact>(StatementFact.Kind);
        var (kept, destroyed, late, notHeld) = (context.Phrase("kept-for"), context.Phrase("destroyed"), context.Phrase("destroyed-late"), context.Phrase("not-held"));
        var (refuses, heldWhenAsked) = (context.Phrase("refuses"), context.Phrase("held-when-asked"));
        DateOnly? received = null;

        // Only answers that speak of retention at all are looked at whole.
        var last = -1;
        foreach (var first in statements)
        {
            if (first.Exchange == last || first.Part != Part.Answer || !(first.Says.Contains(kept) || first.Says.Contains(destroyed) || first.Says.Contains(late)))
            {
                continue;
            }

            last = first.Exchange;
            var said = Statements(context.Facts.Near(StatementFact.Kind.Name, "answer", first));
            var reason = said.Find(s => s.Says.Contains(kept)) ?? said.Find(s => s.Says.Contains(destroyed)) ?? said.Find(s => s.Says.Contains(late));
            if (reason is null)
            {
                continue;
            }

            var denies = said.Exists(s => s.Says.Contains(notHeld) || s.Says.Contains(destroyed) || s.Says.Contains(late) || s.Says.Contains(refuses));

            received ??= DateFacts.AskedOn(context);
            var stated = Stated(said, kept);
            if (!denies && (stated is null || context.Facts.Near(PeriodFact.Kind.Name, "answer", reason).Count == 0))
            {
                continue;
            }

            var entry = context.House.Schedule.Count == 0 ? null : context.House.Schedule.FirstOrDefault(e => e.About.IsIn(p => said.Exists(s => s.Says.Contains(p))));
            var gone = DestroyedOn(context, said, destroyed, received);
            yield return new RetentionFact(reason)
            {
                Span = reason.Span,
                Part = reason.Part,
                Sentence = reason.Sentence,
                Paragraph = reason.Paragraph,
                Exchange = reason.Exchange,
                Table = reason.Table,
                Stated = stated,
                Entry = entry,
                IsDestroyed = said.Exists(s => s.Says.Contains(destroyed) || s.Says.Contains(late)),
                IsClassNamed = said.Exists(s => s.Says.Contains(kept)) || entry is not null,
                IsDestroyedLate = said.Exists(s => s.Says.Contains(late)) || gone >= received || IsGoneSince(said, heldWhenAsked, destroyed),
                DestroyedOn = gone,
                IsDenied = denies,
                Range = denies ? RetentionRange.Of(context, received, said, reason, stated, entry) : RetentionRange.Of(context, received, said, reason, stated, entry) with { Outcome = "unknown" },
            };
        }
    }

    static List<StatementFact> Statements(FactGroup facts)
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

    // There when the request came, and gone by now.
    static bool IsGoneSince(List<StatementFact> said, int heldWhenAsked, int destroyed) =>
        said.Exists(s => s.Says.Contains(heldWhenAsked)) && said.Exists(s => s.Says.Contains(destroyed));

    // The last whole date in a sentence that says something was destroyed; or a day without its year, between receipt and reply.
    static DateOnly? DestroyedOn(FactContext context, List<StatementFact> said, int destroyed, DateOnly? received)
    {
        DateOnly? last = null;
        foreach (var statement in said.FindAll(s => s.Says.Contains(destroyed)))
        {
            foreach (var fact in context.Facts.Near(DateFact.Kind.Name, "sentence", statement))
            {
                last = fact is DateFact { Event: "unsaid" } date && !(last > date.Date) ? date.Date : last;
            }

            last ??= received is { } day ? DayAndMonth.FirstWithin(statement.Text, day, DaysOfWriting) : null;
        }

        return last;
    }
}
