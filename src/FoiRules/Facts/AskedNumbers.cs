using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>Numbers that an answer has from its question, and which answer nothing: "the five languages" of "which are the five languages most asked for?", and the name of "a 101 call".</summary>
sealed class AskedNumbers(FactContext context)
{
    readonly int number = context.Phrase("number-in-words");
    readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>Takes in the numbers of the questions of an exchange.</summary>
    public void Read(Exchange exchange)
    {
        told.Clear();
        foreach (var request in exchange.Requests)
        {
            foreach (var match in request.Passage.Phrases)
            {
                if (match.Phrase == number)
                {
                    Add(request.Passage, match);
                }
            }
        }
    }

    /// <summary>Whether a number of an answer is a name in its question.</summary>
    public bool Names(Passage passage, PhraseMatch match) => told.Count > 0 && told.Contains(Number(passage, match));

    /// <summary>Whether a number of an answer stands in its question with the same word behind it.</summary>
    public bool Repeats(Passage passage, PhraseMatch match) => told.Count > 0 && told.Contains(With(Number(passage, match), passage, match));

    void Add(Passage passage, PhraseMatch match)
    {
        var words = passage.Words;
        var first = words.From(match.Start);
        if (first > 0 && (words[first - 1].Lower is "a" or "an" || IsName(passage, first)))
        {
            told.Add(Number(passage, match));
        }
        else if (first > 0 && words[first - 1].Lower is "the" or "your" or "our" or "top")
        {
            told.Add(With(Number(passage, match), passage, match));
        }
    }

    // "Category 2", and "Band 7".
    static bool IsName(Passage passage, int number) => passage.Words[number] is var digits && char.IsAsciiDigit(digits.Lower[0]) && digits.End - digits.Start <= 2
        && passage.Words[number - 1] is var before && before.End == digits.Start - 1 && char.IsUpper(passage.Prose.Text[before.Start]) && before.End - before.Start > 2 && !passage.BeginsSentence(before.Start);

    static string Number(Passage passage, PhraseMatch match) => passage.Prose.Text[match.Start..match.End].ToLowerInvariant();

    static string With(string number, Passage passage, PhraseMatch match) =>
        passage.Words.From(match.End) is var next && next < passage.Words.Count ? number + ' ' + passage.Words[next].Lower : number + ' ';
}
