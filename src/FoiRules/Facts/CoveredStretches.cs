using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Tells of stretches of a letter, asked in their order, whether some fact covers them; each fact is looked at once.</summary>
sealed class CoveredStretches
{
    readonly List<Fact> facts;
    int next;
    int end;

    /// <summary>Begins at the first fact.</summary>
    /// <param name="facts">In any order.</param>
    public CoveredStretches(List<Fact> facts)
    {
        this.facts = facts;
        facts.Sort((a, b) => a.Span.Start - b.Span.Start);
    }

    /// <summary>Whether one fact covers all of a stretch. Of all that begin no later, the one that ends last does, or none.</summary>
    /// <param name="span">It begins no earlier than the one asked about before.</param>
    public bool Cover(TextSpan span)
    {
        for (; next < facts.Count && facts[next].Span.Start <= span.Start; next++)
        {
            end = Math.Max(end, facts[next].Span.End);
        }

        return span.End <= end;
    }
}
