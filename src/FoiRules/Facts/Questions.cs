using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What each exchange asked to be counted, decided once an exchange.</summary>
sealed class Questions(Letter letter, CountSense sense)
{
    const int MostAbove = 4;
    readonly Dictionary<int, Decided> decided = [];

    public Counting Sense(int exchange) => exchange < 0 ? Counting.Unknown : For(exchange).Sense;

    public bool IsSensitive(int exchange) => exchange >= 0 && For(exchange).IsSensitive;

    public bool IsNational(int exchange) => exchange >= 0 && For(exchange).IsNational;

    public bool IsMeasure(int exchange) => exchange >= 0 && For(exchange).IsMeasure;

    Decided For(int exchange)
    {
        if (!decided.TryGetValue(exchange, out var found))
        {
            var own = letter.Exchanges[exchange].Requests;
            decided[exchange] = found = new Decided(
                AreAtOdds(own) ? Counting.Unknown : sense.OfQuestion(Passages(exchange)),
                Passages(exchange).Any(sense.IsSensitiveAttribute),
                own.Any(r => sense.IsNational(r.Passage)),
                own.Any(r => sense.IsMeasure(r.Passage)));
        }

        return found;
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

    // The item itself; where its own words count nothing ("i) Under one year"), the item it belongs to.
    IEnumerable<Passage> Passages(int exchange)
    {
        var own = letter.Exchanges[exchange].Requests;
        for (var i = own.Count - 1; i >= 0; i--)
        {
            yield return own[i].Passage;
        }

        if (own.Count > 0 && exchange > 0 && own.Any(r => sense.RefersBack(r.Passage)))
        {
            foreach (var request in letter.Exchanges[exchange - 1].Requests)
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

    sealed record Decided(Counting Sense, bool IsSensitive, bool IsNational, bool IsMeasure);
}
