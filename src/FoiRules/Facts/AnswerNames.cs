using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Whether an answer names somebody or something: a word with a capital that its question does not have, and that is none of those every letter has.</summary>
sealed class AnswerNames(FactContext context)
{
    const int FewWords = 6;

    readonly int nobody = context.Phrase("names-nobody");

    // Items of a long letter ask for hundreds of names, one after another.
    int at = -1;
    bool isNamed;

    /// <summary>Whether the answer of an exchange does.</summary>
    public bool IsNamed(Exchange exchange)
    {
        if (at != exchange.Index)
        {
            (at, isNamed) = (exchange.Index, HasName(exchange));
        }

        return isNamed;
    }

    bool HasName(Exchange exchange)
    {
        HashSet<string>? asked = null;
        foreach (var segment in exchange.Answers)
        {
            var passage = segment.Passage;
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
