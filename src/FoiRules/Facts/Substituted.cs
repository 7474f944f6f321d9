using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Whether an answer counts another thing than was asked for, because it is easier to count: occasions for people, what was decided for what came in, what was done in time for how long it took.</summary>
sealed class Substituted(FactContext context)
{
    // What a question asks, what an answer gives in its place, and what it would say if it gave what was asked.
    static readonly (string Asked, string Given, string Kept)[] Pairs =
    [
        ("leaves-some-out", "takes-some-in", "leaves-some-out"),
        ("asks-individuals", "counts-occasions", "counts-individuals"),
        ("asks-time-lost", "counts-spells", "counts-time-lost"),
        ("comes-in", "is-decided", "comes-in"),
        ("is-decided", "comes-in", "is-decided"),
        ("actually-spent", "set-aside", "actually-spent"),
        ("counts-heads", "counts-posts", "counts-heads"),
        ("asks-median", "gives-mean", "asks-median"),
        ("asks-mean-time", "tells-target", "tells-mean"),
    ];

    /// <summary>Whether the answer of an exchange does so with what a limb asks.</summary>
    public bool Is(Exchange exchange, Limb limb)
    {
        foreach (var (asked, given, kept) in Pairs)
        {
            if (Asks(limb, asked) && !Asks(limb, given) && Gives(exchange, given, kept))
            {
                return true;
            }
        }

        return false;
    }

    bool Asks(Limb limb, string phrase) => limb.Passage.Says(context.Phrase(phrase), limb.Start, limb.End);

    bool Gives(Exchange exchange, string given, string kept)
    {
        var (found, phrase, other) = (false, context.Phrase(given), context.Phrase(kept));
        foreach (var fact in context.Facts.Near(StatementFact.Kind.Name, "answer", AnswerGiven.Place(exchange)))
        {
            var says = ((StatementFact)fact).Says;
            if (says.Contains(other))
            {
                return false;
            }

            found |= says.Contains(phrase);
        }

        return found;
    }
}
