using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>What a graph says of a word with which its phrases begin: those that are said by it alone, and where the others go on. It is found out once for each way a word is spelt.</summary>
sealed class FirstSteps
{
    FirstSteps(PhraseGraph graph, Spelling spelling, Prefixes prefixes, FirstSteps? next)
    {
        (Graph, Next) = (graph, next);
        (Word, Other) = (PhraseStep.Bit(spelling.Number), PhraseStep.Bits(spelling.Lower, spelling.Prefix >= 0, spelling.Value >= 0));
        Gaps = graph.Gaps(spelling.Number) | (next?.Gaps ?? 0);
        List<int> nodes = [], durations = [];
        Lead(graph.First, spelling, prefixes, nodes, durations);
        List<int> said = [];
        var on = 0;
        foreach (var node in nodes)
        {
            var step = graph.Step(node);
            SayAll(said, graph, step);
            on += step.LeadsOn ? 1 : 0;
        }

        (Said, Durations, Steps) = ([.. said], [.. durations], new FirstStep[on]);
        SaidWithExceptions = [.. said.Where(graph.HasExceptions)];
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            if (graph.Step(nodes[i]).LeadsOn)
            {
                Steps[--on] = new FirstStep(graph, nodes[i]);
            }
        }

        Excepted = ExceptedBy(graph, spelling, prefixes);
        ExceptedBits = next?.ExceptedBits ?? 0;
        foreach (var phrases in Excepted)
        {
            ExceptedBits |= phrases;
        }
    }

    /// <summary>The graph.</summary>
    public PhraseGraph Graph { get; }

    /// <summary>The same of the next graph, or null.</summary>
    public FirstSteps? Next { get; }

    /// <summary>The bit by which the word is looked for among several.</summary>
    public ulong Word { get; }

    /// <summary>The bits of the nodes behind gaps that it leads on from, of this graph and the next.</summary>
    public ulong Gaps { get; }

    /// <summary>The bits of the ways over anything but a word that may lead over it.</summary>
    public int Other { get; }

    /// <summary>The phrases that the word says by itself, in order, each once.</summary>
    public int[] Said { get; }

    /// <summary>Those of them that have exceptions.</summary>
    public int[] SaidWithExceptions { get; }

    /// <summary>The nodes behind it from which a way leads on.</summary>
    public FirstStep[] Steps { get; }

    /// <summary>The nodes behind a length of time, if one begins with it.</summary>
    public int[] Durations { get; }

    /// <summary>A bit for each of the graph's phrases with exceptions: whether one of its exceptions may begin with the word by name, by number or by its beginning. Empty where none may.</summary>
    public ulong[] Excepted { get; }

    /// <summary>All of those in one, and of those of the next graphs.</summary>
    public ulong ExceptedBits { get; }

    /// <summary>Those of a word, of one graph after another.</summary>
    public static FirstSteps Of(Spelling spelling, PhraseGraph[] graphs, Prefixes prefixes) => (FirstSteps)(spelling.Phrases ??= Find(spelling, graphs, prefixes));

    static FirstSteps Find(Spelling spelling, PhraseGraph[] graphs, Prefixes prefixes)
    {
        FirstSteps? steps = null;
        for (var i = graphs.Length - 1; i >= 0; i--)
        {
            steps = new FirstSteps(graphs[i], spelling, prefixes, steps);
        }

        return steps!;
    }

    static ulong[] ExceptedBy(PhraseGraph graph, Spelling spelling, Prefixes prefixes)
    {
        List<int> nodes = [];
        Lead(graph.FirstOfExceptions, spelling, prefixes, nodes, nodes);
        if (nodes.Count == 0)
        {
            return [];
        }

        var phrases = new ulong[graph.ExceptedByAny.Length];
        foreach (var node in nodes)
        {
            graph.Step(node).SetMarks(phrases);
        }

        return phrases;
    }

    static void Lead(PhraseStep root, Spelling spelling, Prefixes prefixes, List<int> nodes, List<int> durations)
    {
        if (spelling.Number >= 0)
        {
            AddAll(nodes, root, PhraseStep.WordKey(spelling.Number));
        }

        for (var way = root.Others; way < root.Behind; way += PhraseStep.WaySize)
        {
            var kind = root.Kind(way);
            if (kind == PhraseElementKind.Number ? spelling.Value >= 0 : kind == PhraseElementKind.Small && spelling.Value is >= 1 and <= 9)
            {
                Add(nodes, root.Next(way));
            }
            else if (kind == PhraseElementKind.Duration && spelling.Value >= 0)
            {
                Add(durations, root.Next(way));
            }
        }

        for (var prefix = spelling.Prefix; prefix >= 0; prefix = prefixes.Shorter(prefix))
        {
            AddAll(nodes, root, PhraseStep.PrefixKey(prefixes.Number(prefix)));
        }
    }

    static void AddAll(List<int> nodes, PhraseStep root, uint key)
    {
        var ways = root.Keyed;
        for (var way = ways.First(key); way >= 0; way = ways.After(way, key))
        {
            Add(nodes, ways.Next(way));
        }
    }

    static void Add(List<int> nodes, int node)
    {
        if (!nodes.Contains(node))
        {
            nodes.Add(node);
        }
    }

    static void SayAll(List<int> said, PhraseGraph graph, PhraseStep step)
    {
        for (var end = step.Behind; end < step.EndsBehind; end++)
        {
            Say(said, graph, step.Mark(end));
        }
    }

    // In front of the first that is greater.
    static void Say(List<int> said, PhraseGraph graph, int phrase)
    {
        var at = 0;
        while (at < said.Count && said[at] < phrase)
        {
            at++;
        }

        if ((at == said.Count || said[at] != phrase) && !graph.IsLeftOut(phrase))
        {
            said.Insert(at, phrase);
        }
    }
}
