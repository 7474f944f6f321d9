using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A run of words of a text: the first, and the one behind the last.</summary>
sealed record WordRun(int First, int End);

/// <summary>Which words of one text may be parts of a name or of a post, by capitals and by the phrases of <c>rules/lexicon/roles.foi</c>.</summary>
sealed class PersonWords
{
    const int LongestName = 3;
    const int LongestRole = 8;

    readonly Passage passage;
    readonly bool[] isName;
    readonly bool[] isGiven;
    readonly bool[] isRole;
    readonly bool[] isSenior;

    /// <summary>Marks the words once.</summary>
    public PersonWords(Passage passage, int notName, int given, int role, int senior)
    {
        this.passage = passage;
        var count = passage.Words.Count;
        (isName, isGiven, isRole, isSenior) = (new bool[count], new bool[count], new bool[count], new bool[count]);
        for (var i = 0; i < count; i++)
        {
            isName[i] = IsCapitalised(i);
        }

        var word = 0;
        foreach (var match in passage.Phrases)
        {
            while (word < count && passage.Words[word].Start < match.Start)
            {
                word++;
            }

            for (var i = word; i < count && passage.Words[i].Start < match.End; i++)
            {
                isName[i] &= match.Phrase != notName && match.Phrase != role && match.Phrase != senior;
                isGiven[i] |= match.Phrase == given;
                isRole[i] |= match.Phrase == role || match.Phrase == senior;
                isSenior[i] |= match.Phrase == senior;
            }
        }
    }

    /// <summary>The name that begins at a word: up to three capitalised words with nothing but spaces, hyphens and the dots of initials between; null where there is none.</summary>
    /// <param name="first">The word.</param>
    /// <param name="fewest">The fewest words it must have.</param>
    public WordRun? NameAt(int first, int fewest)
    {
        var end = first;
        while (end < isName.Length && end - first < LongestName + 1 && isName[end] && (end == first || IsTogether(end)))
        {
            end++;
        }

        // A fourth capitalised word makes it a title of something else, and so does a post or a place behind it.
        var isLonger = end < isName.Length && IsCapitalised(end) && IsTogether(end) && !isRole[end];
        var last = end - 1;
        return end - first < fewest || end - first > LongestName || isLonger || passage.Words[last].End - passage.Words[last].Start < 2 ? null : new WordRun(first, end);
    }

    /// <summary>Whether one of the words is a given name, or an initial.</summary>
    public bool IsCertain(WordRun name)
    {
        for (var i = name.First; i < name.End - 1; i++)
        {
            if (isGiven[i] || passage.Words[i].End - passage.Words[i].Start == 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The post that begins at a word or within a few capitalised words of it; null where there is none.</summary>
    public WordRun? RoleAt(int first)
    {
        var end = first;
        var hasRole = false;
        while (end < isRole.Length && end - first < LongestRole && (end == first || IsTogether(end)) && (isRole[end] || IsCapitalised(end) || passage.Words[end].Lower is "the" or "our" or "a" or "an" or "of" or "and" or "for" or "to" || (end > first && end + 1 < isRole.Length && isRole[end + 1] && passage.Words[end - 1].Lower is "a" or "an" or "our" or "the")))
        {
            hasRole |= isRole[end];
            end++;
        }

        while (end > first && passage.Words[end - 1].Lower is "of" or "and" or "for" or "to" or "the" or "our" or "a" or "an")
        {
            end--;
        }

        while (first < end && passage.Words[first].Lower is "the" or "our" or "a" or "an")
        {
            first++;
        }

        return hasRole && first < end ? new WordRun(first, end) : null;
    }

    /// <summary>The post that ends at a word; null where there is none.</summary>
    public WordRun? RoleBefore(int end)
    {
        var first = end;
        var hasRole = false;
        if (end > 0 && passage.Words[end - 1].Lower is "of" or "and" or "for")
        {
            return null;
        }

        while (first > 0 && end - first < LongestRole && (first == end || IsTogether(first)) && (isRole[first - 1] || IsCapitalised(first - 1) || passage.Words[first - 1].Lower is "of" or "and" or "for"))
        {
            first--;
            hasRole |= isRole[first];
        }

        while (first < end && (passage.Words[first].Lower is "the" or "our" or "a" or "an" or "its" || (!IsCapitalised(first) && !isRole[first])))
        {
            first++;
        }

        return hasRole && first < end ? new WordRun(first, end) : null;
    }

    /// <summary>Whether a post is a senior one.</summary>
    public bool IsSenior(WordRun role)
    {
        for (var i = role.First; i < role.End; i++)
        {
            if (isSenior[i])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words as written.</summary>
    public string Text(WordRun run) => passage.Prose.Text[passage.Words[run.First].Start..EndOf(run)];

    /// <summary>Behind the last character of a run, without the ending of "Hart's".</summary>
    public int EndOf(WordRun run) => passage.Words[run.End - 1] is var last && last.Lower.EndsWith("'s", StringComparison.Ordinal) ? last.End - 2 : last.End;

    /// <summary>What stands between the end of a run and the next word; empty at the end of the text.</summary>
    public ReadOnlySpan<char> Gap(int end) => end <= 0 || end >= passage.Words.Count ? "" : passage.Prose.Text.AsSpan(passage.Words[end - 1].End, passage.Words[end].Start - passage.Words[end - 1].End);

    // The dot of an initial parts nothing; any other ends the name or the post.
    bool IsTogether(int word) => Gap(word) is " " or "-" or " & " || (Gap(word) is ". " or "." && passage.Words[word - 1].End - passage.Words[word - 1].Start == 1);

    bool IsCapitalised(int word)
    {
        var (start, end) = (passage.Words[word].Start, passage.Words[word].End);
        var text = passage.Prose.Text.AsSpan(start, end - start);
        return char.IsUpper(text[0]) && (text.Length == 1 || char.IsLower(text[^1])) && text.IndexOfAnyInRange('0', '9') < 0;
    }
}
