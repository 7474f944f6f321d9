using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What each exchange asked to be counted, decided once an exchange.</summary>
sealed class Questions(Letter letter, CountSense sense)
{
    const int MostAbove = 4;
    readonly Dictionary<int, Decided> decided = [];

    public Counting Sense(int exchange) => exchange < 0 ? Counting.Unknown : For(exchange).Sense;

    /// <summary>What a column counts; where questions of people and of things are answered together, what the one question asks that has a word of its heading.</summary>
    public Counting Sense(int exchange, IReadOnlyList<Passage> heading)
    {
        if (exchange < 0 || heading.Count == 0 || !For(exchange).AreAtOdds)
        {
            return Sense(exchange);
        }

        // Of several questions that share a word with it, the one that shares most is meant.
        var (found, most) = (Counting.Unknown, 0);
        foreach (var request in letter.Exchanges[exchange].Requests)
        {
            if (sense.SaysHowMany(request.Passage) && Shared(request.Passage, heading[^1]) is > 0 and var shared && shared >= most)
            {
                var asked = sense.OfQuestion([request.Passage]);
                found = shared > most || asked.Counted == found.Counted ? asked : Counting.Unknown;
                most = shared;
            }
        }

        return found;
    }

    /// <summary>Whose measure a question asks for: "the length of service of each of the drivers" asks it of drivers.</summary>
    public Counting Whose(int exchange) => exchange < 0 ? Counting.Unknown : For(exchange).Whose;

    /// <summary>Whether a question names people, and measures nothing.</summary>
    public bool NamePeople(int exchange) => exchange >= 0 && For(exchange).NamesPeople;

    /// <summary>Whether a question asks how many.</summary>
    public bool AskHowMany(int exchange) => exchange >= 0 && For(exchange).AsksHowMany;

    /// <summary>Whether a question asks how many there are of what is often one a person, and names people.</summary>
    public bool AskOftenOneAPerson(int exchange) => exchange >= 0 && For(exchange).AsksOftenOneAPerson;

    public bool IsSensitive(int exchange) => exchange >= 0 && For(exchange).IsSensitive;

    public bool IsNational(int exchange) => exchange >= 0 && For(exchange).IsNational;

    public bool IsMeasure(int exchange) => exchange >= 0 && For(exchange).IsMeasure;

    Decided For(int exchange)
    {
        if (!decided.TryGetValue(exchange, out var found))
        {
            var own = letter.Exchanges[exchange].Requests;
            var areAtOdds = AreAtOdds(own);
            var measure = own.FirstOrDefault(r => sense.IsMeasure(r.Passage));
            decided[exchange] = found = new Decided(
                areAtOdds,
                areAtOdds ? Counting.Unknown : sense.OfQuestion(Passages(exchange, isFar: true)),
                SaysAttribute(exchange),
                own.Any(r => sense.IsNational(r.Passage)),
                measure is not null,
                measure is null ? Counting.Unknown : sense.MeasuredNoun(measure.Passage),
                own.Any(r => sense.SaysHowMany(r.Passage)),
                Passages(exchange).Any(sense.NamesPeople),
                Passages(exchange).Any(p => sense.SaysHowMany(p) && sense.IsOftenOneAPerson(p) && sense.NamesPeople(p)));
        }

        return found;
    }

    // A topic over the questions ("Education plans") is not of those whom a question names for itself ("how many psychologists").
    bool SaysAttribute(int exchange)
    {
        foreach (var passage in Passages(exchange))
        {
            if (sense.IsSensitiveAttribute(passage))
            {
                return true;
            }

            if (sense.SaysHowMany(passage) && sense.OfQuestion([passage]).Counted == Counted.People && !sense.RefersBack(passage))
            {
                return false;
            }
        }

        return false;
    }

    // Of several questions answered together, of which some count people and some things, a bare number tells nothing.
    bool AreAtOdds(IReadOnlyList<Segment> own)
    {
        var (people, things) = (false, false);
        for (var i = 0; own.Count > 1 && i < own.Count; i++)
        {
            var counted = sense.SaysHowMany(own[i].Passage) ? sense.OfQuestion([own[i].Passage]) : Counting.Unknown;
            people |= counted.Counted == Counted.People;
            things |= counted.Counted == Counted.NotPeople || (counted.Counted == Counted.Unknown && sense.SaysHowMany(own[i].Passage));
        }

        return people && things;
    }

    static int Shared(Passage question, Passage heading)
    {
        var shared = 0;
        foreach (var word in heading.Words)
        {
            if (word.Lower.Length < 3 || char.IsAsciiDigit(word.Lower[0]) || word.Lower is "number" or "total" or "the" or "and" or "for" or "of" or "all" or "with")
            {
                continue;
            }

            foreach (var asked in question.Words)
            {
                if (asked.Lower == word.Lower)
                {
                    shared++;
                    break;
                }
            }
        }

        return shared;
    }

    // The item itself; where its own words count nothing ("i) Under one year"), the item it belongs to.
    // What is sensitive is carried on by one question only: the next counts the same people, and may ask for nothing of the kind.
    IEnumerable<Passage> Passages(int exchange, bool isFar = false)
    {
        var own = letter.Exchanges[exchange].Requests;
        for (var i = own.Count - 1; i >= 0; i--)
        {
            yield return own[i].Passage;
        }

        // "How many of them", behind "the age of those people", behind "how many people".
        for (var (before, levels) = (exchange - 1, 0); before >= 0 && levels < (isFar ? MostAbove : 1) && letter.Exchanges[before + 1].Requests.Any(r => sense.RefersBack(r.Passage) || (isFar && (sense.GoesOn(r.Passage) || sense.LeavesNounOut(r.Passage)))); before--, levels++)
        {
            foreach (var request in letter.Exchanges[before].Requests)
            {
                yield return request.Passage;
            }
        }

        for (var (above, levels) = (letter.Exchanges[exchange].Parent, 0); above >= 0 && levels < MostAbove; above = letter.Exchanges[above].Parent, levels++)
        {
            var requests = letter.Exchanges[above].Requests;
            for (var i = requests.Count - 1; i >= 0; i--)
            {
                yield return requests[i].Passage;
            }
        }
    }

    sealed record Decided(bool AreAtOdds, Counting Sense, bool IsSensitive, bool IsNational, bool IsMeasure, Counting Whose, bool AsksHowMany, bool NamesPeople, bool AsksOftenOneAPerson);
}
