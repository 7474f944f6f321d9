using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>The questions read so far: many replies list the request and then repeat each question above its answer.</summary>
sealed class AskedBefore
{
    const int Fewest = 5;
    readonly HashSet<string> beginnings = new(StringComparer.Ordinal);
    readonly HashSet<string> whole = new(StringComparer.Ordinal);

    public void Add(Segment segment)
    {
        var words = segment.Passage.Words;
        if (words.Count > 0)
        {
            whole.Add(Key(words, words.Count));
        }

        if (words.Count >= Fewest)
        {
            beginnings.Add(Key(words, Fewest + 3));
        }
    }

    /// <summary>Whether a segment repeats one: the same first eight words, or the same text where it is shorter.</summary>
    public bool Contains(Segment segment)
    {
        var words = segment.Passage.Words;
        return words.Count >= Fewest && (beginnings.Contains(Key(words, Fewest + 3)) || whole.Contains(Key(words, words.Count)));
    }

    static string Key(IReadOnlyList<Word> words, int most) => string.Join(' ', words.Take(Math.Min(most, 60)).Select(w => w.Lower));
}
