using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>Everything understood of one letter, by kind and place. A kind is read when something first asks for it, and kept; every rule reads the same.</summary>
/// <remarks>Several threads may ask: the first to ask for a kind reads it, and who else asks for that kind waits. No kind is built on one that is built on it.</remarks>
public sealed class LetterFacts
{
    readonly KindFacts[] kinds = new KindFacts[FactCatalogue.Kinds.Count];
    readonly FactContext context;

    // Replaced whole when something is added, so that nobody waits who only looks.
    PartFacts[] inParts = [];
    NearFacts[] near = [];
    SentencesByPhrase? byPhrase;
    bool[]? said;

    /// <summary>Begins with nothing understood.</summary>
    internal LetterFacts(FactContext context)
    {
        this.context = context;
        for (var i = 0; i < kinds.Length; i++)
        {
            kinds[i] = new KindFacts();
        }
    }

    /// <summary>The letter.</summary>
    public Letter Letter => context.Letter;

    /// <summary>What it was read with.</summary>
    public Lexicon Lexicon => context.Lexicon;

    /// <summary>What the house says that the letter was read with.</summary>
    public House House => context.House;

    /// <summary>The letter as one fact.</summary>
    public LetterFact Whole => (LetterFact)All(LetterFact.Kind)[0];

    /// <summary>Whether some sentence of the letter says one of several phrases.</summary>
    internal bool SaysAny(int[] phrases)
    {
        said ??= Said();
        foreach (var phrase in phrases)
        {
            if (said[phrase])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All facts of a kind, in order; empty for a kind of which there are none.</summary>
    public FactGroup All(string kind) => FactCatalogue.Kinds.TryGetValue(kind, out var known) ? All(known) : FactGroup.None;

    /// <summary>All facts of a kind, in order.</summary>
    internal FactGroup All(FactKind kind) => kinds[kind.Place].Of(kind, context);

    /// <summary>The facts of a kind in some parts of the letter, in order.</summary>
    public FactGroup In(string kind, PartSet parts)
    {
        foreach (var known in inParts)
        {
            if (known.Kind == kind && known.Parts == parts)
            {
                return known.Facts;
            }
        }

        var found = Those(All(kind), parts);
        lock (kinds)
        {
            inParts = [.. inParts, new PartFacts(kind, parts, found)];
        }

        return found;
    }

    /// <summary>The facts of a kind that stand in the same sentence, paragraph, answer or table as another, in the same part of the letter.</summary>
    /// <param name="kind">The kind looked for.</param>
    /// <param name="measure">"sentence", "paragraph", "answer", "exchange", "table", "row" or "column".</param>
    /// <param name="fact">The fact it is measured from.</param>
    public FactGroup Near(string kind, string measure, Fact fact) => Index(kind, measure).Near(fact);

    /// <summary>Those of the same place that begin where it does, or behind it.</summary>
    internal IEnumerable<Fact> Behind(string kind, string measure, Fact fact) => Index(kind, measure).Behind(fact);

    /// <summary>The facts of a kind in the request or the answer of the exchange another stands in.</summary>
    public FactGroup Across(string kind, Part part, Fact fact) => Index(kind, "answer").Near(fact, part);

    /// <summary>The sentences in some parts of the letter that say one of several phrases, in order.</summary>
    internal List<Fact> Saying(int[] phrases, PartSet parts)
    {
        var sentences = All(StatementFact.Kind);
        lock (kinds)
        {
            byPhrase ??= new SentencesByPhrase(sentences, Lexicon.Names.Count);
        }

        return byPhrase.Of(phrases, parts);
    }

    // Counted first: a long letter has many facts, and what holds them should not have to grow.
    static FactGroup Those(FactGroup all, PartSet parts)
    {
        var count = 0;
        for (var i = 0; i < all.Count; i++)
        {
            count += parts.Contains(all[i].Part) ? 1 : 0;
        }

        if (count == all.Count)
        {
            return all;
        }

        var those = new Fact[count];
        count = 0;
        for (var i = 0; count < those.Length; i++)
        {
            if (parts.Contains(all[i].Part))
            {
                those[count++] = all[i];
            }
        }

        return new FactGroup(those);
    }

    bool[] Said()
    {
        var all = new bool[Lexicon.Names.Count];
        foreach (var reading in context.Readings)
        {
            foreach (ref readonly var match in reading.Passage.Phrases)
            {
                all[match.Phrase] = true;
            }
        }

        return all;
    }

    FactIndex Index(string kind, string measure)
    {
        foreach (var known in near)
        {
            if (known.Kind == kind && known.Measure == measure)
            {
                return known.Index;
            }
        }

        var index = new FactIndex(All(kind), measure);
        lock (kinds)
        {
            near = [.. near, new NearFacts(kind, measure, index)];
        }

        return index;
    }

    sealed record NearFacts(string Kind, string Measure, FactIndex Index);

    sealed record PartFacts(string Kind, PartSet Parts, FactGroup Facts);

    /// <summary>The facts of one kind, once they are read.</summary>
    sealed class KindFacts
    {
        volatile FactGroup? facts;

        public FactGroup Of(FactKind kind, FactContext context)
        {
            if (facts is { } read)
            {
                return read;
            }

            lock (this)
            {
                return facts ??= InOrder(kind.Read(context));
            }
        }

        static FactGroup InOrder(IEnumerable<Fact> read)
        {
            var group = FactGroup.Of(read);
            var all = group.Whole ?? [];
            for (var i = 1; i < all.Length; i++)
            {
                if (Compare(all[i - 1], all[i]) > 0)
                {
                    Array.Sort(all, Compare);
                    break;
                }
            }

            return group;
        }

        static int Compare(Fact a, Fact b) => a.Span.Start != b.Span.Start ? a.Span.Start - b.Span.Start : a.Span.End - b.Span.End;
    }
}
