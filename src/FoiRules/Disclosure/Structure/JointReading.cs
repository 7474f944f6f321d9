namespace FoiRules.Disclosure.Structure;

/// <summary>
/// Reads a table with a grand total and subtotals as a whole, where no subtotal can be found alone because numbers were rounded differently
/// (to 100 above 1,000 and to 10 below): the lines are cut into blocks with a total and lines on their own, and of the ways in which these
/// add up to the grand total, the one with the most evidence is taken.
/// </summary>
sealed class JointReading
{
    const int MostNodes = 20_000;
    const int MostLines = 40;
    const int MostPlaces = 40;

    readonly GridLines lines;
    readonly int grand;
    readonly List<int> body;
    readonly List<Block>[] blocks;
    readonly List<Block> chosen = [];
    readonly List<int> roots = [];
    double best = double.NegativeInfinity;
    List<Block> bestBlocks = [];
    int nodes;

    JointReading(GridLines lines, int grand, List<int> body)
    {
        (this.lines, this.grand, this.body) = (lines, grand, body);
        blocks = new List<Block>[body.Count];
        for (var start = 0; start < body.Count; start++)
        {
            blocks[start] = [];
            for (var end = start + 2; end < body.Count; end++)
            {
                Add(start, end, total: body[end], body[start..end]);
                Add(start, end, total: body[start], body[(start + 1)..(end + 1)]);
            }
        }
    }

    /// <summary>The relations, subtotals first; none where the table needs no such reading.</summary>
    public static List<AdditiveRelation> Find(GridLines lines, bool[] isLabelled)
    {
        var total = lines.Count is < 6 or > MostLines || lines.Places > MostPlaces ? -1 : isLabelled[^1] ? lines.Count - 1 : isLabelled[0] ? 0 : -1;
        if (total < 0)
        {
            return [];
        }

        var others = Enumerable.Range(0, lines.Count).Where(l => l != total && lines.HasCounts(l) && !LabelWords.IsSubset(lines.Labels[l])).ToList();
        return PartSums.Of(lines, others).Judge(total).IsPossible ? [] : new JointReading(lines, total, others).Read();
    }

    List<AdditiveRelation> Read()
    {
        Descend(0, bits: 6);
        if (best < AdditiveRelation.Believed)
        {
            return [];
        }

        var covered = bestBlocks.SelectMany(b => b.Parts).ToHashSet();
        List<AdditiveRelation> relations = [.. bestBlocks.Select(b => new AdditiveRelation(lines.AreRows, b.Total, b.Parts, b.Bits, []))];
        relations.Add(new AdditiveRelation(lines.AreRows, grand, [.. body.Where(l => !covered.Contains(l))], best, []));
        return relations;
    }

    void Add(int start, int end, int total, List<int> parts)
    {
        var evidence = PartSums.Of(lines, parts).Judge(total);
        if (evidence.IsPossible)
        {
            var bits = evidence.Bits + (LabelWords.AreCalledAfter(lines.Labels[total], parts, lines.Labels) ? 3 : 0) - Math.Log2(lines.Count);
            blocks[start].Add(new Block(end, total, parts, bits));
        }
    }

    void Descend(int at, double bits)
    {
        if (++nodes > MostNodes || IsTooMuch())
        {
            return;
        }

        if (at == body.Count)
        {
            var evidence = chosen.Count < 2 ? null : PartSums.Of(lines, roots).Judge(grand);
            if (evidence is { IsPossible: true, Verified: > 0 } && bits + evidence.Bits > best)
            {
                (best, bestBlocks) = (bits + evidence.Bits, [.. chosen]);
            }

            return;
        }

        foreach (var block in blocks[at])
        {
            chosen.Add(block);
            roots.Add(block.Total);
            Descend(block.End + 1, bits + block.Bits);
            chosen.RemoveAt(chosen.Count - 1);
            roots.RemoveAt(roots.Count - 1);
        }

        roots.Add(body[at]);
        Descend(at + 1, bits);
        roots.RemoveAt(roots.Count - 1);
    }

    bool IsTooMuch()
    {
        for (var place = 0; place < lines.Places; place++)
        {
            if (lines[grand, place] is { } printed && roots.Sum(r => lines[r, place]?.Low ?? 0) > printed.High)
            {
                return true;
            }
        }

        return false;
    }

    sealed record Block(int End, int Total, List<int> Parts, double Bits);
}
