using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Takes a part of a text out with the words and phrases found in it, so that it is not read twice.</summary>
static class PassageSlice
{
    public static Passage Of(Passage passage, int start, int end)
    {
        var prose = passage.Prose.Slice(start, end);
        if (prose.Text.Length == 0)
        {
            return Passage.Empty with { Prose = prose };
        }

        while (char.IsWhiteSpace(passage.Prose.Text[start]))
        {
            start++;
        }

        end = start + prose.Text.Length;
        return Passage.Empty with { Prose = prose, Wording = new(Words(passage, start, end), SentenceList.Empty, Phrases(passage, start, end)) };
    }

    static WordList Words(Passage passage, int start, int end)
    {
        var first = passage.Words.From(start);
        var behind = first;
        while (behind < passage.Words.Count && passage.Words[behind].End <= end)
        {
            behind++;
        }

        var words = new Word[behind - first];
        for (var i = 0; i < words.Length; i++)
        {
            var word = passage.Words[first + i];
            words[i] = word with { Start = word.Start - start, End = word.End - start };
        }

        return new WordList(words);
    }

    static PhraseList Phrases(Passage passage, int start, int end)
    {
        var count = 0;
        foreach (var match in passage.PhrasesFrom(start))
        {
            if (match.Start >= end)
            {
                break;
            }

            count += match.End <= end ? 1 : 0;
        }

        var phrases = new PhraseMatch[count];
        count = 0;
        foreach (var match in passage.PhrasesFrom(start))
        {
            if (count == phrases.Length)
            {
                break;
            }

            if (match.End <= end)
            {
                phrases[count++] = match with { Start = match.Start - start, End = match.End - start };
            }
        }

        return new PhraseList(phrases);
    }
}
