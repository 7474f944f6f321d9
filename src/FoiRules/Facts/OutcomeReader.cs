using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What each answer comes to, with the sentence it rests on and the provision relied on.</summary>
static class OutcomeReader
{
    public static List<OutcomeFact> Read(FactContext context)
    {
        var reader = new StatementOutcome(context);
        var figures = new FactIndex(context.Known<FigureFact>(FigureFact.Kind).FindAll(f => f.IsCell), "answer");
        var outcomes = new List<OutcomeFact>();
        foreach (var exchange in context.Letter.Exchanges)
        {
            if (exchange.Answers.Count > 0)
            {
                var answer = new AnswerFact(exchange.Number) { Span = exchange.Answers[0].Span.Cover(exchange.Answers[^1].Span), Part = Part.Answer, Exchange = exchange.Index, Paragraph = exchange.Answers[0].Block };
                var outcome = Of(answer, context.Facts.Near(StatementFact.Kind.Name, "answer", answer), figures.Near(answer).Count > 0 || HasTable(exchange), reader);
                outcomes.Add(outcome.Outcome == OutcomeKinds.Refuses && Shown.IsShown(outcome, figures.Near(answer)) ? outcome with { IsShown = true } : outcome);
            }
        }

        return outcomes;
    }

    static OutcomeFact Of(AnswerFact answer, FactGroup statements, bool hasFigures, StatementOutcome reader)
    {
        var found = new Dictionary<string, StatementFact>(StringComparer.Ordinal);
        StatementFact? substance = null;
        CitationFact? relied = null;
        foreach (var fact in statements)
        {
            var statement = (StatementFact)fact;
            var before = found.Count;
            reader.Note(statement, found);
            relied ??= statement.ReliedOn;
            substance ??= found.Count == before && reader.IsSubstance(statement) ? statement : null;
        }

        if (hasFigures && substance is not null)
        {
            found.TryAdd(OutcomeKinds.Discloses, substance);
        }

        if (found.TryGetValue(OutcomeKinds.NotHeld, out var denial) && (found.ContainsKey(OutcomeKinds.Discloses) || found.ContainsKey(OutcomeKinds.Held)))
        {
            found.TryAdd(OutcomeKinds.PartHeld, denial);
        }

        var outcome = FirstOf(found) ?? (substance is null ? OutcomeKinds.Unclear : OutcomeKinds.Discloses);
        if (outcome == OutcomeKinds.Held && substance is not null)
        {
            // "We hold this. There are nine." gives it.
            (outcome, found[OutcomeKinds.Discloses]) = (OutcomeKinds.Discloses, substance);
        }

        var rests = found.GetValueOrDefault(outcome) ?? substance ?? (statements.Count > 0 ? (StatementFact)statements[0] : null);
        return new OutcomeFact(rests)
        {
            Span = rests?.Span ?? answer.Span,
            Part = Part.Answer,
            Sentence = rests?.Sentence ?? -1,
            Paragraph = rests?.Paragraph ?? answer.Paragraph,
            Exchange = answer.Exchange,
            Table = rests?.Table ?? -1,
            Outcome = outcome,
            Others = Others(found, outcome),
            Provision = IsLimiting(outcome) ? rests?.ReliedOn ?? relied : null,
            Number = answer.Number,
        };
    }

    // That something is held goes without saying where it is given, withheld or partly held.
    static List<string> Others(Dictionary<string, StatementFact> found, string outcome)
    {
        var others = new List<string>();
        foreach (var kind in OutcomeKinds.All)
        {
            var isImplied = kind == OutcomeKinds.Held || (outcome == OutcomeKinds.PartHeld && kind is OutcomeKinds.NotHeld or OutcomeKinds.Discloses) || (kind == OutcomeKinds.NotHeld && found.ContainsKey(OutcomeKinds.PartHeld));
            if (kind != outcome && found.ContainsKey(kind) && !isImplied)
            {
                others.Add(kind);
            }
        }

        return others;
    }

    static bool IsLimiting(string outcome) => outcome is not (OutcomeKinds.Discloses or OutcomeKinds.Held or OutcomeKinds.Clarification or OutcomeKinds.Transfer or OutcomeKinds.Unclear);

    static bool HasTable(Exchange exchange)
    {
        foreach (var segment in exchange.Answers)
        {
            if (segment.Table is not null)
            {
                return true;
            }
        }

        return false;
    }

    static string? FirstOf(Dictionary<string, StatementFact> found)
    {
        foreach (var kind in OutcomeKinds.All)
        {
            if (found.ContainsKey(kind))
            {
                return kind;
            }
        }

        return null;
    }
}
