using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>A step of a phrase tried at a word, straight behind the word before it or over a gap.</summary>
sealed record Tried(int Node, int At, bool IsBehindWord)
{
    /// <summary>Whether two are the same. Written out: the comparer that a set makes for itself has to be put together at each start.</summary>
    public sealed class Comparer : IEqualityComparer<Tried>
    {
        public static readonly Comparer Instance = new();

        public bool Equals(Tried? x, Tried? y) => x!.Node == y!.Node && x.At == y.At && x.IsBehindWord == y.IsBehindWord;

        public int GetHashCode(Tried tried) => (tried.Node * 397) ^ (tried.At * 2) ^ (tried.IsBehindWord ? 1 : 0);
    }
}

/// <summary>One pass over one text. Bounded per word: a gap is at most six words, and from one beginning each step of a phrase is tried once at each word.</summary>
sealed class PhraseScan
{
    // Far more than any phrase of a sane size can need; a beginning that costs more is given up, so hostile text stays linear.
    const int MostSteps = 5000;

    // Most beginnings lead nowhere; only where many ways run together is it worth noting which have been tried.
    const int StepsUnnoted = 64;

    static readonly int NumberWordCount = NumberWords.All.Count;

    readonly Vocabulary vocabulary;
    readonly List<Word> words;
    readonly bool[] isBarrier;
    readonly int[] numbers;
    readonly FoundPhrases found = new();
    HashSet<Tried>? tried;
    PhraseGraph graph = null!;
    int first;
    int steps;

    /// <summary>Begins with a text: its words, and for each whether a new sentence begins at it.</summary>
    public PhraseScan(Vocabulary vocabulary, List<Word> words, bool[] isBarrier)
    {
        (this.vocabulary, this.words, this.isBarrier) = (vocabulary, words, isBarrier);
        numbers = new int[words.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = vocabulary.Find(words[i].Lower);
        }
    }

    /// <summary>Finds what begins at a word.</summary>
    public void From(Beginnings beginnings, int word)
    {
        graph = beginnings.Graph;
        first = word;
        steps = 0;
        tried?.Clear();
        var lower = words[word].Lower;
        for (var way = beginnings.Word(numbers[word]); way >= 0; way = beginnings.After(way))
        {
            Walk(graph.Nexts[way], word + 1);
        }

        for (var letters = 1; letters <= Beginnings.Letters && letters <= lower.Length; letters++)
        {
            for (var way = beginnings.Prefix(lower, letters); way >= 0; way = beginnings.After(way))
            {
                Try(way, word, word);
            }
        }

        for (var way = IsNumber(word) ? beginnings.Numbers : -1; way >= 0; way = beginnings.After(way))
        {
            Try(way, word, word);
        }

        for (var way = beginnings.Others; way >= 0; way = beginnings.After(way))
        {
            Try(way, word, word);
        }

        found.Sort();
    }

    /// <summary>The matches left after each "but not" has struck out what it overlaps.</summary>
    public List<PhraseMatch> Finish() => found.Kept(words);

    void Walk(int node, int at)
    {
        if (!IsNew(node, at, isBehindWord: true))
        {
            return;
        }

        End(node, at);
        if (at < words.Count && !isBarrier[at])
        {
            TryAll(node, at, at);
        }
        else
        {
            EndBeforeGap(node, at);
        }
    }

    // "behind" is the place behind the last word that the phrase itself names; the words from there on were skipped by a gap.
    void TryAll(int node, int at, int behind)
    {
        var (others, word) = (graph.OthersOf[node], numbers[at]);
        for (var way = word < 0 ? others : graph.WayOver(word, graph.WaysOf[node], others); way < others; way = graph.WayOver(word, way + 1, others))
        {
            Walk(graph.Nexts[way], at + 1);
        }

        for (var way = others; way < graph.WaysOf[node + 1]; way++)
        {
            Try(way, at, behind);
        }
    }

    // A way over anything but a word.
    void Try(int way, int at, int behind)
    {
        switch ((PhraseElementKind)graph.Kinds[way])
        {
            case PhraseElementKind.Prefix when words[at].Lower.AsSpan().StartsWith(vocabulary[graph.Texts[way]]):
            case PhraseElementKind.Number when IsNumber(at):
            case PhraseElementKind.Small when IsNumber(at) && NumberWords.Value(words[at].Lower) is >= 1 and <= 9:
                Walk(graph.Nexts[way], at + 1);
                break;
            case PhraseElementKind.Duration when IsNumber(at) && DurationWords.Length(words, at, isBarrier) is > 0 and var length:
                Walk(graph.Nexts[way], at + length);
                break;
            case PhraseElementKind.Gap:
                WalkGap(graph.Nexts[way], at, behind);
                break;
        }
    }

    bool IsNumber(int at) => (uint)numbers[at] < (uint)NumberWordCount || (char.IsAsciiDigit(words[at].Lower[0]) && NumberWords.Value(words[at].Lower) is not null);

    void End(int node, int at)
    {
        for (var i = graph.EndsOf[node]; i < graph.EndsOf[node + 1]; i++)
        {
            if (graph.Marks[i] >= 0)
            {
                found.Add(graph.Marks[i], first, at - 1);
            }
        }
    }

    bool IsLast(int node) => graph.WaysOf[node] == graph.WaysOf[node + 1];

    // Behind a gap the next element must be met; where the phrase may also end at the gap, it ends before it.
    void WalkGap(int next, int at, int behind)
    {
        if (at == behind)
        {
            End(next, at);
        }

        if (IsLast(next) || !IsNew(next, at, at == behind))
        {
            return;
        }

        for (var skip = 0; skip <= PhrasePattern.GapWords && at + skip < words.Count && (skip == 0 || !isBarrier[at + skip]); skip++)
        {
            TryAll(next, at + skip, behind);
        }
    }

    // No word follows, so a gap is as short as it can be.
    void EndBeforeGap(int node, int at)
    {
        for (var way = graph.OthersOf[node]; way < graph.WaysOf[node + 1]; way++)
        {
            var next = graph.Nexts[way];
            if (graph.Kinds[way] == (int)PhraseElementKind.Gap && IsNew(next, at, isBehindWord: true))
            {
                End(next, at);
                EndBeforeGap(next, at);
            }
        }
    }

    bool IsNew(int node, int at, bool isBehindWord)
    {
        if (steps >= MostSteps || (steps >= StepsUnnoted && !(tried ??= new(Tried.Comparer.Instance)).Add(new Tried(node, at, isBehindWord))))
        {
            return false;
        }

        steps++;
        return true;
    }
}
