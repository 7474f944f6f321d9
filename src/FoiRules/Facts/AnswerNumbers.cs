using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>How many numbers answers have, in digits or in words. What is aimed at is no figure of what was; a table has at least two.</summary>
sealed class AnswerNumbers(FactContext context)
{
    /// <summary>How many a table has at least.</summary>
    public const int OfTable = 2;

    readonly FactIndex periods = new(context.Known<PeriodFact>(PeriodFact.Kind), "answer");
    readonly FactIndex dates = new(context.Known<DateFact>(DateFact.Kind), "answer");
    readonly FactIndex contacts = new(context.Known<ContactFact>(ContactFact.Kind), "answer");
    readonly int aim = context.Phrase("states-an-aim");
    readonly int number = context.Phrase("number-in-words");

    readonly HashSet<string> counted = new(StringComparer.Ordinal);

    // What was found out of one exchange: items of a long letter ask for hundreds of things, one after another.
    int at = -1;
    int numbers;
    bool speaksOfNone;
    bool speaksOfAll;

    /// <summary>How many there are in the answer of an exchange.</summary>
    public int Of(Exchange exchange)
    {
        Read(exchange);
        return numbers;
    }

    /// <summary>Whether one number may answer several questions: of none nothing more can be told, and "both" or "each" is said of several.</summary>
    /// <param name="exchange">What was asked and answered.</param>
    /// <param name="wants">What one of the questions wants: that each of them does it does not tell how often.</param>
    public bool SpeaksOfAll(Exchange exchange, string wants)
    {
        Read(exchange);
        return speaksOfNone || (speaksOfAll && wants != "frequency");
    }

    /// <summary>Whether one of the numbers has one of these beginnings of words right behind it.</summary>
    public bool Count(Exchange exchange, List<string> about)
    {
        Read(exchange);
        return counted.Overlaps(about);
    }

    void Read(Exchange exchange)
    {
        if (at == exchange.Index)
        {
            return;
        }

        (at, numbers, speaksOfNone, speaksOfAll) = (exchange.Index, 0, false, false);
        counted.Clear();
        // "In 2022" and "on 1 May" say when, and a telephone number whom to ask, and not how many.
        var place = AnswerGiven.Place(exchange);
        var others = new CoveredStretches([.. periods.Near(place), .. dates.Near(place), .. contacts.Near(place)]);
        foreach (var segment in exchange.Answers)
        {
            numbers += segment.Table is null ? Count(segment.Passage, others) : OfTable;
            foreach (var word in segment.Passage.Words)
            {
                speaksOfNone |= word.Lower is "no" or "none" or "nil" or "zero" or "nought" or "0" or "nobody" or "nothing" or "never" or "neither" or "nor" or "not";
                speaksOfAll |= word.Lower is "both" or "all" or "each" or "every" or "same";
            }
        }
    }

    int Count(Passage passage, CoveredStretches others)
    {
        // "Yes" and "no" answer "Did any leave?".
        var (count, aimed, last, word) = (passage.Words.Count > 0 && passage.Words[0].Lower is "yes" or "no" ? 1 : 0, 0, 0, 0);
        foreach (var match in passage.Phrases)
        {
            aimed = match.Phrase == aim ? Math.Max(aimed, match.End) : aimed;
            if (match.Phrase == number && match.Start >= aimed && match.Start >= last && !IsNone(passage.Prose.Text, match.Start) && !others.Cover(passage.Prose.ToSource(match.Start, match.End)))
            {
                (count, last) = (count + 1, match.End);
                for (; word < passage.Words.Count && passage.Words[word].Start < last; word++)
                {
                }

                if (word < passage.Words.Count && LimbWords.Beginning(passage.Words[word].Spelling) is { } beginning)
                {
                    counted.Add(beginning);
                }
            }
            else if (match.Phrase == number && match.Start < last)
            {
                // "Forty-one" is one number, though "forty" is another.
                last = Math.Max(last, match.End);
            }
        }

        return count;
    }

    // "412,000" and "2.5" are one number each; "section 40(2)" has none.
    static bool IsNone(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return (at > 1 && text[at - 1] is ',' or '.' && char.IsAsciiDigit(text[at - 2])) || (before is [.., var letter, '('] && char.IsLetterOrDigit(letter))
            || before.EndsWith("ection ") || before.EndsWith("egulation ") || before.EndsWith("rticle ") || before.EndsWith("Act ") || before.EndsWith(" s.");
    }
}
