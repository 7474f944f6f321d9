using FoiRules.Text;

namespace FoiRules.Phrases;

/// <summary>All phrases of all rule files, ready to be looked for in one pass over a text.</summary>
public sealed class Lexicon
{
    readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    readonly PhraseNode root = new();
    readonly List<(string Prefix, PhraseNode Next)>[] rootPrefixes = new List<(string, PhraseNode)>[128];

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
            if (element.Kind == PhraseElementKind.Prefix && element.Text[0] < 128)
            {
                (rootPrefixes[element.Text[0]] ??= []).Add((element.Text, next));
            }
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
            if (root.Word(word) is { } next)
            {
                scan.Walk(next, i + 1);
            }

            if (word[0] < 128 && rootPrefixes[word[0]] is { } prefixes)
            {
                foreach (var (prefix, node) in prefixes)
                {
                    if (word.StartsWith(prefix, StringComparison.Ordinal))
                    {
                        scan.Walk(node, i + 1);
                    }
                }
            }

            scan.WalkClasses(root, i);
        }

        return scan.Finish();
    }

    void Add(IReadOnlyList<PhrasePattern> patterns, int mark)
    {
        foreach (var sequence in patterns.SelectMany(p => p.Sequences))
        {
            root.Add(sequence, mark);
        }
    }
}
