using FoiRules.Letters;
using FoiRules.Phrases;

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
    const int LongLabel = 24;

    readonly Dictionary<Passage, Label> longLabels = new(ReferenceEqualityComparer.Instance);
    readonly int people = context.Phrase("people");
    readonly int notPeople = context.Phrase("not-people");
    readonly int place = context.Phrase("place");
    readonly int timeUnit = context.Phrase("time-unit");
    readonly int refersBack = context.Phrase("refers-back");
    readonly int measure = context.Phrase("measure");
    readonly int national = context.Phrase("national");
    readonly int howMany = context.Phrase("how-many");
    readonly int sensitiveAttribute = context.Phrase("sensitive-attribute");
    readonly int sensitiveGroup = context.Phrase("sensitive-group");

    /// <summary>A heading or a label: its last noun is its head ("children in need posts" are posts), and a measure is never a count.</summary>
    public Counted OfLabel(Passage passage)
    {
        // A heading is asked for every figure under it; a long one is read once.
        if (passage.Phrases.Count < LongLabel)
        {
            return ReadLabel(passage);
        }

        if (!longLabels.TryGetValue(passage, out var known))
        {
            longLabels[passage] = known = new Label(ReadLabel(passage));
        }

        return known.Counted;
    }

    Counted ReadLabel(Passage passage)
    {
        if (passage.Says(measure))
        {
            return Counted.NotPeople;
        }

        PhraseMatch? head = null;
        foreach (var match in passage.Phrases)
        {
            if (IsNoun(match.Phrase) && (match.Phrase != timeUnit || passage.IsWholly(timeUnit)) && (head is null || match.End >= head.End))
            {
                head = match;
            }
        }

        // "Harbour ward" is a group of whatever is counted; "Wards" by itself is what is counted. "Financial year" and "under 6 months" tell groups apart.
        return head is not { } found ? Counted.Unknown
            : found.Phrase == people ? Counted.People
            : found.Phrase != place || passage.IsWholly(place) ? Counted.NotPeople : Counted.Unknown;
    }

    /// <summary>A question: the first noun after "how many" or "the number of"; without such words, people where any are named and nothing is measured.</summary>
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

            if (fallback != Counted.People && asked is null && noun != Counted.Unknown && !passage.Says(measure))
            {
                fallback = noun;
            }
        }

        return fallback;
    }

    /// <summary>Whether a question only asks what things are called, cost or took, so that a bare number is no count.</summary>
    public bool IsMeasure(Passage passage) => passage.Says(measure) && !passage.Says(howMany);

    /// <summary>Whether a heading or question names a special category, health, offences or discipline.</summary>
    public bool IsSensitiveAttribute(Passage passage) => passage.Says(sensitiveAttribute);

    /// <summary>Whether a label is itself a value of one: "Asian", "Muslim".</summary>
    public bool IsSensitiveGroup(Passage passage) => passage.Says(sensitiveGroup);

    /// <summary>Whether a text says that something is counted.</summary>
    public bool SaysHowMany(Passage passage) => passage.Says(howMany);

    /// <summary>Whether a text speaks of a nation.</summary>
    public bool IsNational(Passage passage) => passage.Says(national);

    /// <summary>Whether a question goes on from the one before it.</summary>
    public bool RefersBack(Passage passage) => passage.Says(refersBack);

    /// <summary>Whether a text is nothing but a kind of place.</summary>
    public bool IsPlace(Passage passage) => passage.IsWholly(place);

    /// <summary>Whether a phrase is a noun that can be counted.</summary>
    public bool IsNoun(int phrase) => phrase == people || phrase == notPeople || phrase == place || phrase == timeUnit;

    /// <summary>Whether a noun stands for people.</summary>
    public bool IsPeople(int phrase) => phrase == people;
    Counted FirstNoun(Passage passage, int from)
    {
        PhraseMatch? head = null;
        foreach (var match in passage.PhrasesFrom(from).Where(m => IsNoun(m.Phrase)))
        {
            // "social work teams": of nouns that begin together or run on, the last is the head.
            if (head is { } before && match.Start > before.End + 1)
            {
                break;
            }

            head = head is { } longer && longer.End > match.End ? longer : match;
        }

        return head is not { } found ? Counted.Unknown : found.Phrase == people ? Counted.People : Counted.NotPeople;
    }

    sealed record Label(Counted Counted);
}
