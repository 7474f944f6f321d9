using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>All phrases of all rule files, ready to be looked for in one pass over a text.</summary>
public sealed class Lexicon
{
    readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    readonly PhraseNode root = new();
    readonly Dictionary<string, List<PhraseNode>> firstWords = new(StringComparer.Ordinal);
    readonly List<(string Prefix, PhraseNode Next)>[] firstPrefixes = new List<(string, PhraseNode)>[128];
    readonly List<(PhraseElement Element, PhraseNode Next)> firstOthers = [];

    /// <summary>Builds the trie. Names must differ.</summary>
    public Lexicon(IEnumerable<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            var index = Names.Count;
            Names.Add(phrase.Name);
            indexes.Add(phrase.Name, index);
            Add(phrase.Patterns, index << 1);
            Add(phrase.ButNot, (index << 1) | 1);
        }

        foreach (var (element, next) in root.Ways)
        {
            Index(element, next);
        }
    }

    /// <summary>The names, in the order of their indexes.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The index of a phrase, or -1 where no file declares it.</summary>
    public int Index(string name) => indexes.GetValueOrDefault(name, -1);

    /// <summary>Finds every phrase in <paramref name="words"/>; no match runs from one sentence into the next.</summary>
    /// <param name="words">The words of one text.</param>
    /// <param name="isBarrier">Whether a new sentence begins at the word of this index.</param>
    /// <returns>The matches in order of their start; a phrase may match several times and in several lengths.</returns>
    public List<PhraseMatch> Scan(IReadOnlyList<Word> words, Func<int, bool> isBarrier)
    {
        var scan = new PhraseScan(words, isBarrier);
        for (var i = 0; i < words.Count; i++)
        {
            scan.Begin(i);
            var word = words[i].Lower;
            foreach (var node in firstWords.GetValueOrDefault(word, []))
            {
                scan.Walk(node, i + 1);
            }

            foreach (var (prefix, node) in (word[0] < 128 ? firstPrefixes[word[0]] : null) ?? [])
            {
                if (word.StartsWith(prefix, StringComparison.Ordinal))
                {
                    scan.Walk(node, i + 1);
                }
            }

            scan.WalkWays(firstOthers, i);
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
    void Index(PhraseElement element, PhraseNode next)
    {
        if (element.Kind == PhraseElementKind.Word)
        {
            (firstWords.TryGetValue(element.Text, out var nodes) ? nodes : firstWords[element.Text] = []).Add(next);
        }
        else if (element.Kind == PhraseElementKind.Prefix && element.Text[0] < 128)
        {
            (firstPrefixes[element.Text[0]] ??= []).Add((element.Text, next));
        }
        else
        {
            firstOthers.Add((element, next));
        }
    }
}
