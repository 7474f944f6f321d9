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
        var first = ListPieces.FirstWord(passage, start);
        var words = new WordList(4);
        for (var i = first; i < passage.Words.Count && passage.Words[i].End <= end; i++)
        {
            words.Add(start == 0 ? passage.Words[i] : passage.Words[i] with { Start = passage.Words[i].Start - start, End = passage.Words[i].End - start });
        }

        return Passage.Empty with { Prose = prose, Words = words, Phrases = Phrases(passage, start, end) };
    }

    static PhraseList Phrases(Passage passage, int start, int end)
    {
        var most = 0;
        foreach (var match in passage.PhrasesFrom(start))
        {
            if (match.Start >= end)
            {
                break;
            }

            most++;
        }

        var phrases = new PhraseList(most);
        foreach (var match in passage.PhrasesFrom(start))
        {
            if (match.Start >= end)
            {
                break;
            }

            if (match.End <= end)
            {
                phrases.Add(match with { Start = match.Start - start, End = match.End - start });
            }
        }

        return phrases;
    }
}
