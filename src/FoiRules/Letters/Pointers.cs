using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>Where an answer points: the number it names, and the item that carries it, or null where none does.</summary>
readonly record struct Pointer(string? Named, Item? To);

/// <summary>Finds the answers that point to another: "see question 2", "as above".</summary>
sealed class Pointers(Asked asked, Lexicon lexicon)
{
    const int Near = 7;
    const int Short = 25;
    readonly int pointsBack = lexicon.Index("points-back");
    readonly int asAbove = lexicon.Index("as-above");
    readonly int asNumber = lexicon.Index("as-number");
    Item? before;

    /// <summary>Where the answer to an item points. Items are asked about in order.</summary>
    public Pointer Of(Item item)
    {
        if (item.Answers.Count == 0)
        {
            return default;
        }

        var previous = before;
        before = item;
        var passage = item.Answers[0].Passage;
        var pointer = item.Answers.Count == 1 && passage.IsWholly(asNumber) && LabelAt(passage, passage.Words[passage.Words.Count - 1].Start) is { } number ? To(item, number) : Named(item, passage);
        return pointer.Named is null && previous is not null && item.Answers.Count == 1 && passage.Words.Count <= Short && passage.BeginsWith(asAbove)
            ? new Pointer(null, previous)
            : pointer;
    }

    Pointer Named(Item item, Passage passage)
    {
        var end = passage.Sentences.Count > 1 ? passage.Sentences[1].End : passage.Prose.Text.Length;
        foreach (var match in passage.Phrases)
        {
            if (match.Phrase != pointsBack || match.Start >= end)
            {
                continue;
            }

            if (Reference(passage, match.End) is { } number)
            {
                return To(item, number);
            }
        }

        return default;
    }

    Pointer To(Item item, string number)
    {
        var path = Labels.Path(number);
        var to = asked.Find(path) ?? (item.Path is { } own ? asked.Find($"{LabelPath.Parent(own)}/{path}") : null);
        return to == item ? default : new Pointer(number, to);
    }

    // "… the answer to question 2(b)": a number behind one of the words for an item, and nothing but small words between.
    static string? Reference(Passage passage, int from)
    {
        var words = passage.Words;
        var isItem = false;
        for (var (i, seen) = (words.From(from), 0); i < words.Count && seen < Near; i++, seen++)
        {
            var word = words[i].Lower;
            if (word.Length is 2 or 3 && word[0] is 'q' && char.IsAsciiDigit(word[1]))
            {
                return LabelAt(passage, words[i].Start + 1);
            }

            if (isItem && (char.IsAsciiDigit(word[0]) || (word.Length < 4 && passage.Prose.Text[Math.Max(0, words[i].Start - 1)] == '(')))
            {
                return LabelAt(passage, words[i].Start);
            }

            if (!IsBetween(word))
            {
                return null;
            }

            isItem |= IsItem(word);
        }

        return null;
    }

    static string? LabelAt(Passage passage, int at)
    {
        var text = passage.Prose.Text;
        var end = at;
        while (end < text.Length && end - at < 9 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '(' || (text[end] == ')' && text.AsSpan(at, end - at).Contains('('))))
        {
            end++;
        }

        return Labels.Of(text[at..end] + ")", out _, out _);
    }

    static bool IsItem(string word) => word is "question" or "questions" or "q" or "answer" or "answers" or "response" or "responses" or "reply" or "request" or "part" or "point" or "item";

    static bool IsBetween(string word) => IsItem(word) || word is "the" or "our" or "my" or "to" or "for" or "in" or "at" or "of" or "under" or "given" or "provided" or "number" or "no" or "your" or "above";
}
