namespace FoiRules.Disclosure.Structure;

/// <summary>
/// Finds which lines are totals of which others. Candidates are the lines above or below a line; the best is taken, its parts are stood for
/// by their total from then on, and so on, so that a hierarchy is found from its subtotals up.
/// </summary>
sealed class AdditiveSearch(GridLines lines)
{
    // Beyond this only lines that call themselves totals are tried, so that a long list costs no more than its length.
    const int MostLines = 120;

    // Counts looked at, all in all. A table made to be hard is read as far as that goes.
    const long MostWork = 30_000_000;

    readonly bool[] isTotal = new bool[lines.Count];
    readonly bool[] isPart = new bool[lines.Count];
    readonly bool[] isAside = [.. lines.Labels.Select((label, line) => LabelWords.IsSubset(label) || !lines.HasCounts(line))];
    readonly bool[] isLabelled = [.. lines.Labels.Select(LabelWords.IsTotal)];
    readonly List<AdditiveRelation> found = [];
    readonly PartSums sums = new(lines);
    readonly List<int> parts = [];
    long work;

    /// <summary>The relations among the rows, or among the columns.</summary>
    public static List<AdditiveRelation> Find(GridLines lines)
    {
        var search = new AdditiveSearch(lines);
        foreach (var relation in JointReading.Find(lines, search.isLabelled))
        {
            search.Take(relation);
        }

        while (search.Best() is { } best)
        {
            search.Take(best);
        }

        return search.found;
    }

    void Take(AdditiveRelation relation)
    {
        found.Add(relation);
        isTotal[relation.Total] = true;
        foreach (var part in relation.Parts)
        {
            isPart[part] = true;
        }
    }

    AdditiveRelation? Best()
    {
        AdditiveRelation? best = null;
        for (var total = 0; total < lines.Count; total++)
        {
            if (isAside[total] || isTotal[total] || (lines.Count > MostLines && !isLabelled[total]))
            {
                continue;
            }

            foreach (var step in (ReadOnlySpan<int>)[-1, 1])
            {
                best = Better(best, total, step);
            }

            // "Applied 2022, Appointed 2022, Applied 2023, Appointed 2023, Applied total": every second line, where the label says total.
            foreach (var step in isLabelled[total] ? (ReadOnlySpan<int>)[-2, 2, -3, 3] : [])
            {
                best = Better(best, total, step);
            }
        }

        return best;
    }

    AdditiveRelation? Better(AdditiveRelation? best, int total, int step)
    {
        sums.Clear();
        parts.Clear();
        var (nearer, hasReachedEdge, isOver) = (best, false, false);
        for (var line = total + step; line >= 0 && line < lines.Count && work < MostWork; line += step)
        {
            work += lines.Places;
            if (isPart[line] || isAside[line])
            {
                continue;
            }

            // A block without a label does not reach over a line that is a total by its label.
            if (!isTotal[line] && isLabelled[line] && !isLabelled[total] && parts.Count > 0)
            {
                break;
            }

            // What has no label must add up; once its parts are more than it, nothing that follows is looked at.
            parts.Add(line);
            if (isOver)
            {
                continue;
            }

            sums.Add(line);
            isOver = !isLabelled[total] && sums.AreOver(total);
            var isEdge = IsEdge(line, step);
            if (parts.Count > 1 && !isOver && Judge(total, step, isEdge) is { } candidate)
            {
                // What calls itself a total is that of all lines up to the edge if it can be: one line that is nil or hidden makes no difference to the numbers.
                nearer = isLabelled[total] && isEdge && !hasReachedEdge ? best : nearer;
                nearer = IsBetter(candidate, nearer) ? candidate : nearer;
            }

            hasReachedEdge |= isEdge;
        }

        return nearer;
    }

    // On a tie the block that reaches further: every line that fits belongs to it.
    static bool IsBetter(AdditiveRelation candidate, AdditiveRelation? best) =>
        best is null || candidate.Bits > best.Bits + 1e-9 || (candidate.Bits > best.Bits - 1e-9 && candidate.Parts.Count > best.Parts.Count);

    AdditiveRelation? Judge(int total, int step, bool isEdge)
    {
        var evidence = sums.Judge(total);
        var labelled = isLabelled[total];
        if (evidence.Informed == 0 || (evidence.Verified == 0 && !(labelled && isEdge)) || (!evidence.IsPossible && !(labelled && isEdge && HasFewFaults(evidence))))
        {
            return null;
        }

        var isCalledAfter = LabelWords.AreCalledAfter(lines.Labels[total], parts, lines.Labels);
        var prior = (labelled ? 6 : -Math.Log2(lines.Count)) + (isCalledAfter ? 6 : 0) + (isEdge ? 2 : 0) + (total == 0 || total == lines.Count - 1 ? 1 : 0) - (Math.Abs(step) > 1 ? 4 : 0);
        if (!labelled && !isCalledAfter && evidence.Verified < 2 && lines.Places == 1 && evidence.Bits < 7)
        {
            return null;
        }

        return evidence.Bits + prior < AdditiveRelation.Believed
            ? null
            : new AdditiveRelation(lines.AreRows, total, [.. parts.Order()], evidence.Bits + prior, [.. evidence.Contradicted]);
    }

    // A slip or two in a table that otherwise adds up.
    static bool HasFewFaults(Evidence evidence) => evidence.Verified >= 4 && evidence.Contradicted.Count * 5 <= evidence.Verified + evidence.Contradicted.Count;

    // The block ends where the table does, or where another total stands.
    bool IsEdge(int line, int step)
    {
        var next = line + step;
        return next < 0 || next >= lines.Count || isTotal[next] || (isLabelled[next] && !isPart[next]);
    }
}
