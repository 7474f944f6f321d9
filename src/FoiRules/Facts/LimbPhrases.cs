using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>How questions ask, by the phrases of the lexicon.</summary>
sealed class LimbPhrases(FactContext context)
{
    const int ShortestEnding = 11;
    const int LongestLabel = 8;

    // In the order in which one decides: "the average number of" asks for an average.
    static readonly string[] Wants = ["average", "share", "duration", "amount", "frequency", "count", "date", "telephone", "contact", "person", "copy"];

    readonly int[] phrases = Phrases(context);

    readonly int also = context.Phrase("asks-also");
    readonly int next = context.Phrase("asks-next");
    readonly int noun = context.Phrase("asks-noun");
    readonly int plainly = context.Phrase("asks-plainly");
    readonly int whether = context.Phrase("asks-whether");
    readonly int nameAndPost = context.Phrase("asks-name-and-post");
    readonly int soMany = context.Phrase("asks-so-many");
    readonly int apart = context.Phrase("asks-apart");

    /// <summary>Whether something between two places of a text asks for something.</summary>
    public bool Asks(Passage passage, int start, int end) => Wanted(passage, start, end) != "other" || passage.Says(plainly, start, end);

    /// <summary>Whether a limb begins by asking whether something is so.</summary>
    public bool AsksWhether(Limb limb) => limb.Passage.Says(whether, limb.Start, Math.Min(limb.End, limb.Start + LongestLabel + 1));

    /// <summary>Whether a limb asks for somebody's name and post.</summary>
    public bool AsksNameAndPost(Limb limb) => limb.Passage.Says(nameAndPost, limb.Start, limb.End);

    /// <summary>Whether a sentence asks for the same of several things, each apart.</summary>
    public bool AsksApart(Passage passage, Sentence sentence) => passage.Says(apart, sentence.Start, sentence.End);

    /// <summary>Whether a limb asks only where the answer to what stands before it is "yes".</summary>
    public static bool AsksIfSo(Limb limb) => limb.Passage.Words.From(limb.Start) is var first && first + 1 < limb.Passage.Words.Count
        && limb.Passage.Words[first].Lower == "if" && limb.Passage.Words[first + 1].Lower is "yes" or "so";

    /// <summary>Where a further limb begins in a sentence, in order: at "and how", and at ", how" behind something that asks already. A few words are no limb.</summary>
    public IEnumerable<int> Joints(Passage passage, Sentence sentence)
    {
        var (from, asked) = (sentence.Start, -1);
        foreach (var match in passage.PhrasesFrom(sentence.Start))
        {
            if (match.Start >= sentence.End)
            {
                yield break;
            }

            var behind = from <= asked && asked < match.Start;
            asked = asked < from && (match.Phrase == noun || IsWanted(match.Phrase) || (match.Phrase == whether && match.Start <= from + LongestLabel)) ? match.Start : asked;
            if (match.Start - from >= ShortestEnding && !IsOnAverage(passage.Prose.Text.AsSpan(from, match.Start - from)) && (match.Phrase == also
                || (behind && (match.Phrase == noun || match.Phrase == next) && IsBehindComma(passage.Prose.Text, match.Start))))
            {
                yield return match.Start;
                from = match.Start;
            }
        }
    }

    // "On average, how long" asks one thing.
    static bool IsOnAverage(ReadOnlySpan<char> text) => text.Trim(", ").Equals("on average", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where so many of something are asked for: "the five largest suppliers".</summary>
    public IEnumerable<Limb> SoMany(Segment segment)
    {
        foreach (var sentence in segment.Passage.Sentences)
        {
            foreach (var match in segment.Passage.PhrasesFrom(sentence.Start))
            {
                if (match.Start >= sentence.End)
                {
                    break;
                }

                if (match.Phrase == soMany)
                {
                    yield return Limb(segment, match.Start, sentence.End);
                    break;
                }
            }
        }
    }

    /// <summary>The limb between two places of a text.</summary>
    public Limb Limb(Segment segment, int start, int end)
    {
        var text = segment.Passage.Prose.Text;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';'))
        {
            end--;
        }

        return new Limb(segment.Passage, segment.Block, start, end, Wanted(segment.Passage, start, end), segment.Passage.Says(apart, start, end), LimbWords.Between(segment.Passage, start, end));
    }

    string Wanted(Passage passage, int start, int end)
    {
        var best = Wants.Length;
        foreach (var match in passage.PhrasesFrom(start))
        {
            if (match.Start >= end)
            {
                break;
            }

            for (var i = 0; i < best; i++)
            {
                best = phrases[i] == match.Phrase ? i : best;
            }
        }

        return best < Wants.Length ? Wants[best] : BeginsWithWho(passage, start, end) ? "person" : "other";
    }

    // "Who runs it?"; in "the crews who run it" it asks for nobody.
    static bool BeginsWithWho(Passage passage, int start, int end)
    {
        for (var i = passage.Words.From(start); i < passage.Words.Count && passage.Words[i].Start < Math.Min(end, start + LongestLabel); i++)
        {
            if (passage.Words[i].Lower is "who" or "whom" or "whose")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a limb asks which ones: a list that names them answers it.</summary>
    public static bool BeginsWithWhich(Limb limb)
    {
        var words = limb.Passage.Words;
        for (var i = words.From(limb.Start); i < words.Count && words[i].Start < Math.Min(limb.End, limb.Start + LongestLabel); i++)
        {
            if (words[i].Lower is "what" or "which" or "where")
            {
                return true;
            }
        }

        return false;
    }

    bool IsWanted(int phrase)
    {
        foreach (var wanted in phrases)
        {
            if (wanted == phrase)
            {
                return true;
            }
        }

        return false;
    }

    static bool IsBehindComma(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before is [.., ',' or ';'];
    }

    static int[] Phrases(FactContext context)
    {
        var asked = new int[Wants.Length];
        for (var i = 0; i < asked.Length; i++)
        {
            asked[i] = context.Phrase("asks-" + Wants[i]);
        }

        return asked;
    }
}
