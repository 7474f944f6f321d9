using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>All phrases of all rule files, ready to be looked for in one pass over a text.</summary>
public sealed class Lexicon
{
    readonly PhraseNode root = new();
    readonly Dictionary<string, List<PhraseNode>> firstWords = new(StringComparer.Ordinal);
    readonly List<PhraseWay>?[] firstPrefixes = new List<PhraseWay>?[128];
    readonly List<PhraseWay> firstOthers = [];

    /// <summary>Builds the trie. Names must differ.</summary>
    public Lexicon(IEnumerable<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            var index = Names.Count;
            Names.Add(phrase.Name);
            Add(phrase.Patterns, index << 1);
            Add(phrase.ButNot, (index << 1) | 1);
        }

        foreach (var way in root.Ways ?? [])
        {
            Index(way);
        }
    }

    /// <summary>The names, in the order of their indexes.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The index of a phrase, or -1 where no file declares it.</summary>
    public int Index(string name) => Names.IndexOf(name);

    /// <summary>Finds every phrase in <paramref name="words"/>; no match runs from one sentence into the next.</summary>
    /// <param name="words">The words of one text.</param>
    /// <param name="isBarrier">For each word, whether a new sentence begins at it.</param>
    /// <returns>The matches in order of their start; a phrase may match several times and in several lengths.</returns>
    public List<PhraseMatch> Scan(IReadOnlyList<Word> words, bool[] isBarrier)
    {
        var scan = new PhraseScan(words, isBarrier);
        for (var i = 0; i < words.Count; i++)
        {
            scan.Begin(i);
            var word = words[i].Lower;
            if (firstWords.TryGetValue(word, out var nodes))
            {
                foreach (var node in nodes)
                {
                    scan.Walk(node, i + 1);
                }
            }

            if (word[0] < 128 && firstPrefixes[word[0]] is { } prefixes)
            {
                scan.WalkWays(prefixes, i, i);
            }

            scan.WalkWays(firstOthers, i, i);
        }

        return scan.Finish();
    }

    void Add(IReadOnlyList<PhrasePattern> patterns, int mark)
    {
        foreach (var pattern in patterns)
        {
            root.Add(pattern.Whole, mark);
        }
    }

    // Most beginnings are words; finding them by the word at hand keeps a pass over a text independent of how many phrases there are.
    void Index(PhraseWay way)
    {
        if (way.Kind == PhraseElementKind.Word)
        {
            (firstWords.TryGetValue(way.Text, out var nodes) ? nodes : firstWords[way.Text] = []).Add(way.Next);
        }
        else if (way.Kind == PhraseElementKind.Prefix && way.Text[0] < 128)
        {
            (firstPrefixes[way.Text[0]] ??= []).Add(way);
        }
        else
        {
            firstOthers.Add(way);
        }
    }
}
