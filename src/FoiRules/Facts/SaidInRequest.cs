namespace FoiRules.Facts;

/// <summary>In the requests of which items a phrase is said, decided once an item: many may be answered together, and asked about again for each figure.</summary>
sealed class SaidInRequest(FactContext context, int phrase)
{
    readonly Dictionary<int, bool> decided = [];

    /// <summary>Whether an item says so anywhere.</summary>
    public bool IsSaid(int exchange)
    {
        if (exchange < 0)
        {
            return false;
        }

        if (!decided.TryGetValue(exchange, out var isSaid))
        {
            foreach (var request in context.Letter.Exchanges[exchange].Requests)
            {
                isSaid |= request.Passage.Says(phrase);
            }

            decided[exchange] = isSaid;
        }

        return isSaid;
    }
}
