using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Whether an answer names somebody or something: a word with a capital that its question does not have, and that is none of those every letter has.</summary>
sealed class AnswerNames(FactContext context)
{
    const int FewWords = 6;
    const int MostOfPost = 25;

    readonly int jobRole = context.Phrase("job-role");
    readonly int seniorRole = context.Phrase("senior-role");
    readonly int nobody = context.Phrase("names-nobody");

    // Items of a long letter ask for hundreds of names, one after another.
    int at = -1;
    bool isNamed;
    bool? isOnlyPost;

    /// <summary>Whether the answer of an exchange does.</summary>
    public bool IsNamed(Exchange exchange)
    {
        if (at != exchange.Index)
        {
            (at, isNamed, isOnlyPost) = (exchange.Index, HasName(exchange), null);
        }

        return isNamed;
    }

    bool HasName(Exchange exchange)
    {
        HashSet<string>? asked = null;
        foreach (var segment in exchange.Answers)
        {
            var passage = segment.Passage;
            if ((segment.IsBold || segment.Kind == SegmentKind.Heading) && passage.Says(nobody))
            {
                // "Reply from the Harbour Trust" stands over an answer.
                continue;
            }

            foreach (var word in passage.Words)
            {
                if (char.IsUpper(passage.Prose.Text[word.Start]) && word.End - word.Start > 1 && (!passage.BeginsSentence(word.Start) || passage.Words.Count <= FewWords)
                    && !passage.Says(nobody, word.Start, word.Start + 1) && !(asked ??= Asked(exchange)).Contains(word.Lower))
                {
                    return true;
                }
            }

            if (segment.Table is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the answer of an exchange names somebody, and not only the holder of a post by the post: "Director of Estates".</summary>
    public bool IsNamedBesidePost(Exchange exchange) => IsNamed(exchange) && !(isOnlyPost ??= IsOnlyPost(exchange));

    bool IsOnlyPost(Exchange exchange)
    {
        var hasPost = false;
        foreach (var segment in exchange.Answers)
        {
            var passage = segment.Passage;
            if (segment.Table is not null || passage.Words.Count > MostOfPost)
            {
                return false;
            }

            hasPost |= passage.Says(jobRole) || passage.Says(seniorRole);
            for (var i = 0; i < passage.Words.Count; i++)
            {
                if (char.IsUpper(passage.Prose.Text[passage.Words[i].Start]) && !passage.Says(nobody, passage.Words[i].Start, passage.Words[i].Start + 1) && !IsOfPost(passage, i))
                {
                    return false;
                }
            }
        }

        return hasPost;
    }

    // "Director", and "Digital" and "Estates" of "Director of Digital and Estates".
    bool IsOfPost(Passage passage, int word)
    {
        var (first, last) = (word, word);
        while (first > 0 && IsBeside(passage, first))
        {
            first--;
        }

        while (last + 1 < passage.Words.Count && IsBeside(passage, last + 1))
        {
            last++;
        }

        return passage.Says(jobRole, passage.Words[first].Start, passage.Words[last].End) || passage.Says(seniorRole, passage.Words[first].Start, passage.Words[last].End);
    }

    // Whether a word goes on with a title that is written in capitals: nothing but a space before it, and "of" or "and" or a capital letter.
    static bool IsBeside(Passage passage, int word) =>
        passage.Words[word].Start == passage.Words[word - 1].End + 1 && (char.IsUpper(passage.Prose.Text[passage.Words[word].Start]) || passage.Words[word].Lower is "of" or "and" or "for" or "the");

    static HashSet<string> Asked(Exchange exchange)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var request in exchange.Requests)
        {
            foreach (var word in request.Passage.Words)
            {
                asked.Add(word.Lower);
            }
        }

        return asked;
    }
}
