using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>The noun behind a number in a sentence: "3 newly qualified social workers".</summary>
/// <param name="Counted">What it stands for; unknown for a noun the lexicon does not have.</param>
/// <param name="Text">As written; null where no noun follows.</param>
/// <param name="Unit">The unit it names, or null.</param>
sealed record FigureNoun(Counted Counted, string? Text, string? Unit)
{
    // How far behind a number its noun may stand: "3 newly qualified social workers".
    const int Within = 4;

    static readonly FigureNoun None = new(Counted.Unknown, null, null);
    const string Breaks = ",;:.()?!";

    static readonly HashSet<string> Never = new(StringComparer.Ordinal)
    {
        "is", "was", "has", "its", "this", "his", "does", "as", "us", "yes", "less", "unless", "across", "plus", "per", "times", "various", "previous", "whereas", "besides", "perhaps", "always", "thus", "is", "access", "process",
    };

    static readonly HashSet<string> Stops = new(StringComparer.Ordinal)
    {
        "in", "at", "on", "to", "for", "from", "by", "with", "of", "and", "or", "but", "were", "are", "was", "is", "had", "have", "has", "who", "which", "that", "would", "could", "should", "may", "might", "can", "will", "as", "if", "when", "than", "per", "during", "the", "we", "you", "it", "they",
    };

    public static FigureNoun Behind(Passage passage, ScannedAmount found, CountSense sense) => Of(passage, WholeOf(passage, found) ?? found, sense);

    // "2 of the 36 cameras" counts cameras.
    static ScannedAmount? WholeOf(Passage passage, ScannedAmount found)
    {
        var (words, next) = (passage.Words, found.Next + 1);
        if (next >= words.Count || words[found.Next].Lower != "of")
        {
            return null;
        }

        next += words[next].Lower is "the" or "our" or "its" or "these" or "those" or "all" or "their" && next + 1 < words.Count ? 1 : 0;
        return AmountScan.At(passage, next) is { Amount.Unit: Units.Count } whole ? whole : null;
    }

    static FigureNoun Of(Passage passage, ScannedAmount found, CountSense sense)
    {
        var words = passage.Words;
        if (found.Next >= words.Count)
        {
            return None;
        }

        var isOne = found.Amount.Value is > 0 and <= 1 || words[found.Next - 1].Lower == "half";
        var unit = UnitWord(passage, found, isOne, out var unitEnd);
        return unit is not null and not Units.Fte ? new(Counted.NotPeople, passage.Prose.Text[words[found.Next].Start..unitEnd], unit)
            : Known(passage, found, sense, unit) ?? (unit is not null ? new(Counted.People, passage.Prose.Text[words[found.Next].Start..unitEnd], unit) : Unknown(passage, found));
    }

    // "40 working days", "half an hour".
    static string? UnitWord(Passage passage, ScannedAmount found, bool isOne, out int end)
    {
        var words = passage.Words;
        var at = found.Next;
        at += words[at].Lower is "working" or "calendar" or "school" or "full" or "consecutive" or "a" or "an" && at + 1 < words.Count ? 1 : 0;
        end = words[at].End;
        return !HasBreak(passage.Prose.Text, found.End, words[at].Start) ? Units.Named(words[at].Lower, isOne) : null;
    }

    static FigureNoun? Known(Passage passage, ScannedAmount found, CountSense sense, string? unit)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);
        if (words[found.Next].Lower is "by" or "following" or "for" or "with" or "to" or "from" or "at" or "on" or "in" or "under")
        {
            return null;
        }

        var end = words[Math.Min(found.Next + Within, words.Count) - 1].End;
        var (counted, nounEnd, nounStart) = (Counted.Unknown, -1, -1);
        PhraseMatch? head = null;
        foreach (var match in passage.PhrasesFrom(found.End))
        {
            if (match.Start >= end)
            {
                break;
            }

            if (sense.IsNoun(match.Phrase) && (nounEnd < 0 || match.Start <= nounEnd + 1) && match.End >= nounEnd && !IsBroken(text, found.End, match.Start))
            {
                (counted, nounEnd, nounStart, head) = (sense.By(match.Phrase), match.End, nounStart < 0 ? match.Start : nounStart, match);
            }
        }

        if (nounEnd < 0 || IsBehindAnother(passage, found, nounStart) || (counted != Counted.People && IsName(text, words[found.Next].Start, nounEnd)))
        {
            return nounEnd < 0 || (counted == Counted.People && !IsName(text, words[found.Next].Start, nounEnd)) ? null : None;
        }

        // "16 cases per worker" is a load, and counts nobody.
        var behind = text.AsSpan(nounEnd);
        var isRate = (behind.StartsWith(" to ") && behind.Length > 4 && char.IsAsciiDigit(behind[4])) || behind.StartsWith(" per ") || behind.StartsWith(" to every ") || behind.StartsWith(" for every ") || behind.StartsWith(" to each ");
        if (found.Amount.Value == 1 && (behind.StartsWith(" from another") || behind.StartsWith(" to another") || behind.StartsWith(" or another") || behind.StartsWith(" after another") || behind.StartsWith(" at a time")))
        {
            return None;
        }

        // "Tenants' panels" are panels, and so are "exclusion zones" zones.
        var (start, extended) = (FirstOf(passage, found, nounStart), Extended(passage, nounEnd, sense));
        var isOfAnother = (extended > nounEnd && !behind.StartsWith(" of ")) || behind is ['\'' or '’', ..] || (found.Amount.Value != 1 && head is { } last && Modifier.Is(passage, last, int.MaxValue));
        return new(isRate || (counted == Counted.People && isOfAnother) ? Counted.NotPeople : counted, text[start..extended], unit);
    }

    // "6 hides for birdwatchers": what is counted stands before the preposition, whether or not the lexicon knows it.
    static bool IsBehindAnother(Passage passage, ScannedAmount found, int noun)
    {
        for (var i = found.Next; i + 1 < passage.Words.Count && passage.Words[i + 1].Start < noun; i++)
        {
            if (!Stops.Contains(passage.Words[i].Lower) && passage.Words[i + 1].Lower is "for" or "with" or "to" or "by" or "from")
            {
                return true;
            }
        }

        return false;
    }

    // "12 High Street", "Windows 10 Pro": words with a capital are a name.
    static bool IsName(string text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i + 1]) && (i == start || text[i - 1] == ' '))
            {
                return true;
            }
        }

        return false;
    }

    // "Of those 3 were managers" gives "managers"; "3 of our managers" too.
    static int FirstOf(Passage passage, ScannedAmount found, int nounStart)
    {
        var start = passage.Words[found.Next].Start;
        for (var i = found.Next; i < passage.Words.Count && passage.Words[i].Start < nounStart; i++)
        {
            start = Stops.Contains(passage.Words[i].Lower) || passage.Words[i].Lower is "our" or "these" or "those" or "them" ? nounStart : start;
        }

        return start;
    }

    // "members of staff", "school places".
    static int Extended(Passage passage, int end, CountSense sense)
    {
        var text = passage.Prose.Text;
        if (text.AsSpan(end).StartsWith(" of "))
        {
            foreach (var match in passage.PhrasesFrom(end + 4))
            {
                // Other phrases may begin with the same word.
                if (match.Start > end + 4)
                {
                    break;
                }

                if (sense.IsNoun(match.Phrase))
                {
                    return match.End;
                }
            }

            return end;
        }

        var next = passage.Words.From(end);
        return next < passage.Words.Count && passage.Words[next].Start == end + 1 && text[end] == ' ' && IsPlural(passage.Words[next].Lower) ? passage.Words[next].End : end;
    }

    static FigureNoun Unknown(Passage passage, ScannedAmount found)
    {
        var text = passage.Prose.Text;
        for (var i = found.Next; i < passage.Words.Count && i < found.Next + 3; i++)
        {
            var word = passage.Words[i];
            if (Stops.Contains(word.Lower) || char.IsUpper(text[word.Start]) || !char.IsLetter(text[word.Start]) || IsBroken(text, found.End, word.Start))
            {
                return None;
            }

            if (IsPlural(word.Lower))
            {
                return new(Counted.Unknown, text[passage.Words[found.Next].Start..word.End], null);
            }
        }

        return None;
    }

    /// <summary>Whether a word stands behind a noun and is no part of it: "in", "were", "who", "left".</summary>
    public static bool EndsNoun(string word) => Stops.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal) || word is "left" or "not" or "aged" or "did" or "do" or "does" or "held" or "then" or "each" or "there" or "here" or "absent" or "off";

    /// <summary>Whether a word looks like a noun of many.</summary>
    public static bool IsPlural(string word) => word.Length > 3 && word[^1] == 's' && word[^2] != 's' && !Never.Contains(word);

    // A comma, a bracket or a full stop between number and noun parts them.
    static bool IsBroken(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                return true;
            }
        }

        return HasBreak(text, start, end);
    }

    static bool HasBreak(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (Breaks.Contains(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
