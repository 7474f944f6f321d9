using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>Whether a heading, label or question speaks of people, of other things, or of neither.</summary>
enum Counted
{
    Unknown,
    People,
    NotPeople,

    /// <summary>Households and families: few persons each, so that they count as people where the matter is sensitive.</summary>
    Households,
}

/// <summary>What a text counts, and in which words; or that it measures.</summary>
sealed record Counting(Counted Counted, string? Noun, bool IsMeasure = false)
{
    public static Counting Unknown { get; } = new(Counted.Unknown, null);

    /// <summary>Whether it is homes that are counted, and not those who hold an office.</summary>
    public bool IsOfHomes => Noun is { } noun && (noun.Contains("famil", StringComparison.OrdinalIgnoreCase) || noun.Contains("household", StringComparison.OrdinalIgnoreCase) || noun.Contains("couples", StringComparison.OrdinalIgnoreCase));
}

/// <summary>Decides what is counted from the words around a figure; the words are in <c>rules/lexicon/people.foi</c>.</summary>
sealed class CountSense(FactContext context)
{
    const int LongLabel = 24;
    const int LongText = 200;
    const int LongestNoun = 6;

    readonly Dictionary<Passage, Counting> longLabels = new(ReferenceEqualityComparer.Instance);
    readonly int people = context.Phrase("people");
    readonly int notPeople = context.Phrase("not-people");
    readonly int oftenOneAPerson = context.Phrase("often-one-a-person");
    readonly int personalAttribute = context.Phrase("personal-attribute");
    readonly int aboutPeople = context.Phrase("about-people");
    readonly int stateOfPeople = context.Phrase("state-of-people");
    readonly int household = context.Phrase("household");
    readonly int place = context.Phrase("place");
    readonly int timeUnit = context.Phrase("time-unit");
    readonly int refersBack = context.Phrase("refers-back");
    readonly int goesOn = context.Phrase("goes-on-counting");
    readonly int measure = context.Phrase("measure");
    readonly int national = context.Phrase("national");
    readonly int howMany = context.Phrase("how-many");
    readonly int sensitiveAttribute = context.Phrase("sensitive-attribute");
    readonly int sensitiveGroup = context.Phrase("sensitive-group");

    /// <summary>A heading or a label: its last noun is its head ("children in need posts" are posts), and a measure is never a count.</summary>
    public Counting OfLabel(Passage passage)
    {
        // A heading is asked for every figure under it; a long one is read once.
        if (passage.Phrases.Count < LongLabel && passage.Prose.Text.Length < LongText)
        {
            return ReadLabel(passage);
        }

        return longLabels.TryGetValue(passage, out var known) ? known : longLabels[passage] = ReadLabel(passage);
    }

    /// <summary>Headings or labels over one another: the innermost that says anything; a measure at any level makes all of it one.</summary>
    public Counting OfPath(IReadOnlyList<Passage> path)
    {
        var found = Counting.Unknown;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var level = OfLabel(path[i]);
            if (level.IsMeasure)
            {
                return level;
            }

            found = found.Counted == Counted.Unknown ? level : found;
        }

        return found;
    }

    Counting ReadLabel(Passage passage)
    {
        var end = HeadEnd(passage);
        if (SaysBefore(passage, measure, end))
        {
            return new(Counted.NotPeople, NounOf(passage, null), IsMeasure: true);
        }

        PhraseMatch? head = null;
        foreach (var match in passage.Phrases)
        {
            if (match.Start < end && IsNoun(match.Phrase) && (match.Phrase != timeUnit || passage.IsWholly(timeUnit)) && (head is not { } longest || match.End > longest.End || (match.End == longest.End && match.Start == longest.Start)))
            {
                head = match;
            }
        }

        if (head is { } modifier && modifier.Phrase == people && Modifier.Is(passage, modifier, end))
        {
            return new(Counted.NotPeople, NounOf(passage, modifier));
        }

        // "Harbour ward" is a group of whatever is counted; "Wards" by itself is what is counted. "Financial year" and "under 6 months" tell groups apart.
        return head is not { } found || (found.Phrase == place && !passage.IsWholly(place)) ? Counting.Unknown : new(By(found.Phrase), NounOf(passage, found));
    }

    // "Wardens by office" counts wardens: what stands behind "by" only groups them.
    static int HeadEnd(Passage passage) => passage.Prose.Text.IndexOf(" by ", StringComparison.OrdinalIgnoreCase) is > 0 and var by ? by : int.MaxValue;

    static bool SaysBefore(Passage passage, int phrase, int end) => passage.Says(phrase) && (end == int.MaxValue || passage.First(phrase) is { } first && first.Start < end);

    // A short heading names what is counted in full; of a longer text, or one with a figure in it, the noun does.
    static string? NounOf(Passage passage, PhraseMatch? head)
    {
        var text = passage.Prose.Text;
        return passage.Words.Count <= LongestNoun && text.AsSpan().IndexOfAnyInRange('0', '9') < 0 ? text.TrimEnd(':', ' ')
            : head is { } noun ? text[noun.Start..noun.End] : null;
    }

    /// <summary>A question: the first noun after "how many" or "the number of"; without such words, people where any are named and nothing is measured.</summary>
    public Counting OfQuestion(IEnumerable<Passage> passages)
    {
        var fallback = Counting.Unknown;
        foreach (var passage in passages)
        {
            var asked = passage.First(howMany);
            if (asked is { } pointing && AskedNoun.PointsBack(passage, pointing.End, this))
            {
                continue;
            }

            var noun = FirstNoun(passage, asked?.End ?? 0);
            if (asked is { } heading && passage.Prose.Text.AsSpan(heading.Start).StartsWith("head", StringComparison.OrdinalIgnoreCase))
            {
                return new(Counted.People, passage.Prose.Text[heading.Start..heading.End]);
            }

            // "How many were returned to their owners?" counts what was counted before, unless nothing was.
            if (LeavesNounOut(passage, asked))
            {
                fallback = noun;
            }
            else if (asked is { } question && noun.Counted != Counted.Unknown)
            {
                return AskedNoun.IsUnknown(passage, question.End, this) ? Counting.Unknown : noun;
            }

            // "The ethnic origin of the team" is that of its people.
            var isOfBody = noun.Counted == Counted.NotPeople && passage.Says(sensitiveAttribute);
            if (fallback.Counted != Counted.People && asked is null && noun.Counted != Counted.Unknown && !isOfBody && !passage.Says(measure))
            {
                fallback = noun;
            }
        }

        return fallback;
    }

    /// <summary>Whether a question says "how many" and then what became of them: "how many were returned to their owners"; "how many were women" names them.</summary>
    public bool LeavesNounOut(Passage passage) => LeavesNounOut(passage, passage.First(howMany));

    bool LeavesNounOut(Passage passage, PhraseMatch? asked) => asked is { } question && AskedNoun.IsLeftOut(passage, question.End) && !AskedNoun.IsNamedAt(passage, passage.Words.From(question.End) + 1, this);

    /// <summary>Whether a question only asks what things are called, cost or took, so that a bare number is no count.</summary>
    public bool IsMeasure(Passage passage) => passage.Says(measure) && !passage.Says(howMany);

    /// <summary>Whether a text speaks of a measure at all.</summary>
    public bool SaysMeasure(Passage passage) => passage.Says(measure);

    /// <summary>Whether a heading or question names a special category, health, offences or discipline.</summary>
    public bool IsSensitiveAttribute(Passage passage) => passage.Says(sensitiveAttribute);

    /// <summary>Whether a sentence names one, or a value of one.</summary>
    public bool IsSensitiveIn(Passage passage, int start, int end)
    {
        foreach (var match in passage.PhrasesFrom(start))
        {
            if (match.Start >= end)
            {
                break;
            }

            if (match.Phrase == sensitiveAttribute || match.Phrase == sensitiveGroup)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a heading ends in a kind of place or service, so that the labels below it name such: "Programme of care".</summary>
    public bool EndsAsPlace(Passage passage)
    {
        foreach (var match in passage.Phrases)
        {
            if (match.Phrase == place && match.End >= passage.Prose.Text.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a label is itself a value of one: "Asian", "Muslim".</summary>
    public bool IsSensitiveGroup(Passage passage) => passage.Says(sensitiveGroup);

    /// <summary>Whether a text says that something is counted.</summary>
    public bool SaysHowMany(Passage passage) => passage.Says(howMany);

    /// <summary>Whether words that begin here say what only people do or are: "on sick leave", "were dismissed".</summary>
    public bool IsStateOfPeople(Passage passage, int start) => passage.Says(stateOfPeople, start, start + 1);

    /// <summary>Whether a noun between two offsets is often one a person.</summary>
    public bool IsOftenOneAPerson(Passage passage, int start, int end) => passage.Says(oftenOneAPerson, start, end + 1);

    /// <summary>Whether a text speaks of people at all.</summary>
    public bool NamesPeople(Passage passage) => passage.Says(people) || passage.Says(aboutPeople);

    /// <summary>Whether a heading names what people are told apart by: "Age", "Rank".</summary>
    public bool IsPersonalAttribute(Passage heading) => heading.IsWholly(personalAttribute);

    /// <summary>Whether a text names what is often one a person: reports, reviews, requests.</summary>
    public bool IsOftenOneAPerson(Passage passage) => passage.Says(oftenOneAPerson);

    /// <summary>Whether a text speaks of a nation.</summary>
    public bool IsNational(Passage passage) => passage.Says(national);

    /// <summary>Whether a question goes on from the one before it.</summary>
    public bool RefersBack(Passage passage) => passage.Says(refersBack);

    /// <summary>Whether a question asks for more of what was counted before, and names it no more: "a breakdown by type".</summary>
    public bool GoesOn(Passage passage) => passage.Says(goesOn);

    /// <summary>Whether a text is nothing but a thing: "Laptops".</summary>
    public bool IsThing(Passage passage) => passage.IsWholly(notPeople);

    /// <summary>Whether a text is nothing but who is meant: "Staff".</summary>
    public bool IsPerson(Passage passage) => passage.IsWholly(people);

    /// <summary>Whether a text is nothing but a unit of time: "Years".</summary>
    public bool IsTime(Passage passage) => passage.IsWholly(timeUnit);

    /// <summary>Whether a text is nothing but a kind of place.</summary>
    public bool IsPlace(Passage passage) => passage.IsWholly(place);

    /// <summary>Whether a phrase is a noun that can be counted.</summary>
    public bool IsNoun(int phrase) => phrase == people || phrase == notPeople || phrase == household || phrase == place || phrase == timeUnit;

    /// <summary>What a noun stands for.</summary>
    public Counted By(int phrase) => phrase == people ? Counted.People : phrase == household ? Counted.Households : Counted.NotPeople;

    /// <summary>The first noun behind the measure that a question asks for.</summary>
    public Counting MeasuredNoun(Passage passage) => passage.First(measure) is { } asked ? FirstNoun(passage, asked.End) : Counting.Unknown;

    Counting FirstNoun(Passage passage, int from)
    {
        PhraseMatch? head = null;
        foreach (var match in passage.PhrasesFrom(from))
        {
            if (!IsNoun(match.Phrase))
            {
                continue;
            }

            // "social work teams": of nouns that begin together or run on, the last is the head.
            if (head is { } before && match.Start > before.End + 1)
            {
                break;
            }

            head = head is { } longer && longer.End > match.End ? longer : match;
        }

        return head is not { } found ? Counting.Unknown
            : new(found.Phrase == people && Modifier.Is(passage, found, int.MaxValue) ? Counted.NotPeople : By(found.Phrase), passage.Prose.Text[found.Start..found.End]);
    }
}
