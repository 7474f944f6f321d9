using System.Diagnostics.CodeAnalysis;
using FoiRules.Facts;

namespace FoiRules.Rules;

/// <summary>What a search found in one letter. A question that asks nothing of the fact at hand has one answer a letter, or one a paragraph; another has one answer
/// for all facts that are alike in what it asks of them. Asking again for each fact would be quadratic.</summary>
sealed class Recall(Search search)
{
    Dictionary<RecallKey, object?>? kept;
    RecallKey? spare;
    Dictionary<object, Dictionary<string, List<Fact>>>? sorted;
    IReadOnlyList<Fact>? last;
    int found;

    /// <summary>The search.</summary>
    public Search Search => search;

    /// <summary>How many facts of a place count, where nothing but the place matters. Facts come in the order of the letter, so the last place is the one to remember.</summary>
    public int Last(IReadOnlyList<Fact> facts, int enough, Evaluation e)
    {
        if (!ReferenceEquals(last, facts))
        {
            (found, last) = (search.CountIn(facts, enough, e), facts);
        }

        return found;
    }

    /// <summary>How many facts of a place count, of which there are many.</summary>
    public int Among(IReadOnlyList<Fact> facts, int enough, Evaluation e)
    {
        if (search.Side is null && ReferenceEquals(last, facts) && search.Outside.Count == 0)
        {
            return found;
        }

        if (!IsKnown(facts, e, out var key, out var known))
        {
            var asked = search.Alike is { } alike ? Alike(alike, facts, e) : facts;
            kept.Add(key, known = search.Side is { } edge ? edge.EdgesOf(search.Anywhere(asked, e)) : search.CountIn(asked, enough, e));
        }

        if (search.Side is { } side)
        {
            return side.CountIn((int[])known!, e);
        }

        (found, last) = ((int)known!, facts);
        return found;
    }

    /// <summary>What is added up of the facts of a place.</summary>
    public decimal? Sum(IReadOnlyList<Fact> facts, Evaluation e)
    {
        if (!IsKnown(facts, e, out var key, out var sum))
        {
            kept.Add(key, sum = search.SumOf(facts, e));
        }

        return (decimal?)sum;
    }

    // Most is known already, and then no key is kept.
    [MemberNotNull(nameof(kept))]
    bool IsKnown(IReadOnlyList<Fact> facts, Evaluation e, out RecallKey key, out object? known)
    {
        kept ??= new Dictionary<RecallKey, object?>(RecallKey.Same);
        key = spare ?? new RecallKey(search.Outside.Count);
        key.Take(facts, search.Outside, e);
        var isKnown = kept.TryGetValue(key, out known);
        spare = isKnown ? key : null;
        return isKnown;
    }

    List<Fact> Alike(Alike alike, IReadOnlyList<Fact> facts, Evaluation e)
    {
        sorted ??= [];
        if (!sorted.TryGetValue(facts, out var texts))
        {
            sorted.Add(facts, texts = alike.Sort(facts, search.Slot, e));
        }

        return alike.Outside(e) is string text && texts.TryGetValue(text.Trim(), out var same) ? same : [];
    }
}
