using FoiRules.Facts;

namespace FoiRules.Rules;

/// <summary>A text that what is looked for must share with something outside, as in <c>t.text is s.text</c>: no other fact need be asked about.</summary>
/// <param name="Inside">The text of what is looked for.</param>
/// <param name="Outside">The text it must be.</param>
sealed record Alike(Value Inside, Value Outside)
{
    /// <summary>The facts of a place by this text.</summary>
    public Dictionary<string, List<Fact>> Sort(IReadOnlyList<Fact> facts, int slot, Evaluation e)
    {
        var sorted = new Dictionary<string, List<Fact>>(StringComparer.OrdinalIgnoreCase);
        var before = e.Variables[slot];
        for (var i = 0; i < facts.Count; i++)
        {
            e.Variables[slot] = facts[i];
            if (Inside(e) is string text)
            {
                var key = text.Trim();
                (sorted.TryGetValue(key, out var same) ? same : sorted[key] = new List<Fact>(1)).Add(facts[i]);
            }
        }

        e.Variables[slot] = before;
        return sorted;
    }
}
