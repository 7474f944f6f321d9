using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Whether a heading, label or question speaks of people, of other things, or of neither.</summary>
enum Counted
{
    Unknown,
    People,
    NotPeople,
}

/// <summary>Decides what is counted from the words around a figure; the words are in <c>rules/lexicon/people.foi</c>.</summary>
sealed class CountSense(FactContext context)
{
    readonly int people = context.Phrase("people");
    readonly int notPeople = context.Phrase("not-people");
    readonly int measure = context.Phrase("measure");
    readonly int howMany = context.Phrase("how-many");
    readonly int sensitiveAttribute = context.Phrase("sensitive-attribute");
    readonly int sensitiveGroup = context.Phrase("sensitive-group");

    /// <summary>A heading or a label: its last noun is its head ("children in need teams" are teams), and a measure is never a count.</summary>
    public Counted OfLabel(Passage passage)
    {
        if (passage.Says(measure))
        {
            return Counted.NotPeople;
        }

        var (sense, end) = (Counted.Unknown, -1);
        foreach (var match in passage.Phrases)
        {
            if ((match.Phrase == people || match.Phrase == notPeople) && match.End >= end)
            {
                (sense, end) = (match.Phrase == people ? Counted.People : Counted.NotPeople, match.End);
            }
        }

        return sense;
    }

    /// <summary>A question: the first noun after "how many" or "the number of"; without such words, the first noun at all, where nothing is measured.</summary>
    public Counted OfQuestion(IEnumerable<Passage> passages)
    {
        var fallback = Counted.Unknown;
        foreach (var passage in passages)
        {
            var asked = passage.First(howMany);
            var noun = FirstNoun(passage, asked?.End ?? 0);
            if (asked is not null && noun != Counted.Unknown)
            {
                return noun;
            }

            if (fallback == Counted.Unknown && asked is null && !passage.Says(measure))
            {
                fallback = noun;
            }
        }

        return fallback;
    }

    /// <summary>Whether a question only asks what things are called, cost or took, so that a bare number is no count.</summary>
    public bool IsMeasure(Passage passage) => passage.Says(measure);

    /// <summary>Whether a heading or question names a special category, health, offences or discipline.</summary>
    public bool IsSensitiveAttribute(Passage passage) => passage.Says(sensitiveAttribute);

    /// <summary>Whether a label is itself a value of one: "Asian", "Muslim".</summary>
    public bool IsSensitiveGroup(Passage passage) => passage.Says(sensitiveGroup);

    Counted FirstNoun(Passage passage, int from)
    {
        foreach (var match in passage.Phrases)
        {
            if (match.Start >= from && (match.Phrase == people || match.Phrase == notPeople))
            {
                // "social work teams": of two nouns that begin together or run on, the later is the head.
                var head = match;
                foreach (var next in passage.Phrases)
                {
                    if ((next.Phrase == people || next.Phrase == notPeople) && next.End > head.End && next.Start <= head.End + 1)
                    {
                        head = next;
                    }
                }

                return head.Phrase == people ? Counted.People : Counted.NotPeople;
            }
        }

        return Counted.Unknown;
    }
}
