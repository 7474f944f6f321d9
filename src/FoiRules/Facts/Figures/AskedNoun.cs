using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>The noun behind "how many".</summary>
static class AskedNoun
{
    const int ShortQuestion = 12;

    /// <summary>Whether it is a noun the lexicon does not have: "How many ships had an inspector aboard?" counts ships.</summary>
    /// <param name="passage">The question.</param>
    /// <param name="from">Where "how many" ends.</param>
    /// <param name="sense">What the lexicon has.</param>
    public static bool IsUnknown(Passage passage, int from, CountSense sense)
    {
        for (var i = passage.Words.From(from); i < passage.Words.Count; i++)
        {
            var word = passage.Words[i];
            if (IsNamedAt(passage, i, sense))
            {
                return false;
            }

            if (word.Lower is "were" or "was" or "did" or "have" or "has" or "had" or "are" or "is" or "do" or "does" or "in" or "at" or "by" or "on" or "who" or "that" or "which" or "with")
            {
                return i > 0 && word.Start > from + 1 && FigureNoun.IsPlural(passage.Words[i - 1].Lower);
            }
        }

        return false;
    }

    /// <summary>Whether a word begins a noun of the lexicon.</summary>
    public static bool IsNamedAt(Passage passage, int word, CountSense sense)
    {
        if (word >= passage.Words.Count)
        {
            return false;
        }

        foreach (var match in passage.PhrasesFrom(passage.Words[word].Start))
        {
            if (match.Start > passage.Words[word].Start)
            {
                return false;
            }

            if (sense.IsNoun(match.Phrase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is left out, so that those counted before are meant: "How many came from each office?", "For what reasons?".</summary>
    /// <param name="passage">The question.</param>
    /// <param name="from">Where "how many" ends; null where it is not said.</param>
    public static bool IsLeftOut(Passage passage, int? from)
    {
        var words = passage.Words;
        if (from is { } end)
        {
            return words.From(end) is var at && at < words.Count && words[at].Start == end + 1
                && words[at].Lower is "were" or "was" or "are" or "is" or "came" or "come" or "went" or "left" or "fell" or "in" or "at" or "by" or "from" or "on";
        }

        return words.Count is > 1 and <= ShortQuestion && (words[0].Lower, words[1].Lower) is ("for" or "by" or "and", "what" or "which" or "by" or "how" or "why") or ("what", "were" or "reasons" or "became" or "happened");
    }

    /// <summary>Whether it is that of the question before: "How many of these were over 100 miles away?" counts no miles.</summary>
    /// <param name="passage">The question.</param>
    /// <param name="from">Where "how many" ends.</param>
    /// <param name="sense">What the lexicon has.</param>
    public static bool PointsBack(Passage passage, int from, CountSense sense)
    {
        var at = passage.Words.From(from);
        at += at < passage.Words.Count && passage.Words[at].Lower == "of" ? 1 : 0;
        if (at >= passage.Words.Count || passage.Words[at].Lower is not ("these" or "those" or "them" or "whom"))
        {
            return false;
        }

        // "How many of these patients" names them again.
        foreach (var match in passage.PhrasesFrom(passage.Words[at].End))
        {
            if (match.Start > passage.Words[at].End + 1)
            {
                break;
            }

            if (sense.IsNoun(match.Phrase))
            {
                return false;
            }
        }

        return true;
    }
}
