using FoiRules.Law;

namespace FoiRules.Facts;

/// <summary>What single sentences do, by the phrases they assert and the provisions they rely on.</summary>
sealed class StatementOutcome(FactContext context)
{
    readonly (int Phrase, string Outcome)[] bySaying =
    [
        (context.Phrase("vexatious"), OutcomeKinds.Vexatious),
        (context.Phrase("over-cost-limit"), OutcomeKinds.Cost),
        (context.Phrase("neither-confirms-nor-denies"), OutcomeKinds.Ncnd),
        (context.Phrase("will-publish"), OutcomeKinds.WillPublish),
        (context.Phrase("transfers"), OutcomeKinds.Transfer),
        (context.Phrase("asks-for-clarification"), OutcomeKinds.Clarification),
        (context.Phrase("part-held"), OutcomeKinds.PartHeld),
        (context.Phrase("refuses"), OutcomeKinds.Refuses),
        (context.Phrase("not-held"), OutcomeKinds.NotHeld),
        (context.Phrase("no-record"), OutcomeKinds.NotHeld),
        (context.Phrase("attached"), OutcomeKinds.Discloses),
        (context.Phrase("discloses"), OutcomeKinds.Discloses),
        (context.Phrase("holds-all"), OutcomeKinds.Held),
        (context.Phrase("confirms-held"), OutcomeKinds.Held),
    ];

    readonly int[] saysNothing =
    [
        context.Phrase("answered-above"), context.Phrase("hard-to-retrieve"), context.Phrase("holding-reply"), context.Phrase("advises"), context.Phrase("apologises"),
        context.Phrase("acknowledges"),
        context.Phrase("answer-lead-in"), context.Phrase("closing"), context.Phrase("clause"), context.Phrase("retells-request"),
    ];

    readonly (int Signpost, int Not, int Refuses) phrases = (context.Phrase("signpost"), context.Phrase("not-a-signpost"), context.Phrase("refuses"));

    /// <summary>Adds to a set of outcomes what a sentence does; the first sentence to do it is kept.</summary>
    public void Note(StatementFact statement, Dictionary<string, StatementFact> outcomes)
    {
        var ground = Ground(statement);
        if (ground is not null)
        {
            outcomes.TryAdd(ground, statement);
        }

        foreach (var (phrase, outcome) in statement.Asserts.Count == 0 ? [] : bySaying)
        {
            // "Withheld under section 12" is one thing, not two.
            if (statement.Asserts.Contains(phrase) && !(outcome == OutcomeKinds.Refuses && ground is not null))
            {
                outcomes.TryAdd(outcome, statement);
            }
        }

        if (statement.Asserts.Contains(phrases.Signpost) && !statement.Says.Contains(phrases.Not))
        {
            outcomes.TryAdd(OutcomeKinds.Elsewhere, statement);
        }
    }

    /// <summary>Whether a sentence says something that may be the information itself, and is no way into it or out of it.</summary>
    public bool IsSubstance(StatementFact statement) =>
        statement is { WordCount: > 0, IsQuestion: false } && !statement.Text.EndsWith(':') && !SaysNothing(statement);

    bool SaysNothing(StatementFact statement)
    {
        foreach (var phrase in statement.Says.Count == 0 ? [] : saysNothing)
        {
            if (statement.Says.Contains(phrase))
            {
                return true;
            }
        }

        return false;
    }

    // The provision relied on tells more than the words: section 21 sends elsewhere, section 22 promises publication.
    static string? Ground(StatementFact statement) => statement.ReliedOn?.Provision is not { } provision ? null : (provision.Act, provision.Section) switch
    {
        (Act.Foia or Act.Foisa, "12") => OutcomeKinds.Cost,
        (Act.Foia or Act.Foisa, "14") => OutcomeKinds.Vexatious,
        (Act.Foia, "21") or (Act.Foisa, "25") => OutcomeKinds.Elsewhere,
        (Act.Foia, "22" or "22A") or (Act.Foisa, "27") => OutcomeKinds.WillPublish,
        (Act.Eir, "12") when provision.Limbs.StartsWith("(4)(a)", StringComparison.Ordinal) => OutcomeKinds.NotHeld,
        (Act.Eisr, "10") when provision.Limbs.StartsWith("(4)(a)", StringComparison.Ordinal) => OutcomeKinds.NotHeld,
        _ => OutcomeKinds.Refuses,
    };
}
