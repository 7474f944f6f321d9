namespace FoiRules.Facts;

/// <summary>Which items ask for the same of several things, each apart, decided once an item.</summary>
sealed class AskedApart(FactContext context)
{
    readonly int apart = context.Phrase("asks-apart");
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
                isSaid |= request.Passage.Says(apart);
            }

            decided[exchange] = isSaid;
        }

        return isSaid;
    }
}
