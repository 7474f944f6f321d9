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

    readonly int[][] pairs = Array.ConvertAll(Pairs, p => new[] { context.Phrase(p.Asked), context.Phrase(p.Given), context.Phrase(p.Kept) });

    // What the answer gives that was looked through last, for a question may have many limbs.
    Exchange? answered;
    bool?[] given = [];

    /// <summary>Whether the answer of an exchange does so with what a limb asks.</summary>
    public bool Is(Exchange exchange, Limb limb)
    {
        if (!ReferenceEquals(exchange, answered))
        {
            (answered, given) = (exchange, new bool?[pairs.Length]);
        }

        for (var i = 0; i < pairs.Length; i++)
        {
            if (Asks(limb, pairs[i][0]) && !Asks(limb, pairs[i][1]) && (given[i] ??= Gives(exchange, pairs[i][1], pairs[i][2])))
            {
                return true;
            }
        }

        return false;
    }

    static bool Asks(Limb limb, int phrase) => limb.Passage.Says(phrase, limb.Start, limb.End);

    bool Gives(Exchange exchange, int phrase, int other)
    {
        var found = false;
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
