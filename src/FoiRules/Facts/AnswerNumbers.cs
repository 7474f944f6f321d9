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

    /// <summary>Whether something is said of none, of which nothing more can be told.</summary>
    public bool SpeaksOfNone(Exchange exchange)
    {
        Read(exchange);
        return speaksOfNone;
    }

    /// <summary>How many different things the numbers tell: those of one column, or of one list by years, tell one.</summary>
    public int Measures(Exchange exchange)
    {
        Read(exchange);
        if (numbers < OfTable)
        {
            return numbers;
        }

        var (alone, inCells) = (0, 0);
        var lines = new HashSet<long>();
        foreach (var fact in context.Facts.Near(FigureFact.Kind.Name, "answer", AnswerGiven.Place(exchange)))
        {
            var figure = (FigureFact)fact;
            if (figure.Cell is { } cell)
            {
                inCells++;
                lines.Add(((long)figure.Table << 32) | (uint)(IsUnderTimes(cell) ? -1 - cell.Row : cell.Column));
            }
            else
            {
                alone++;
            }
        }

        return inCells > 1 ? lines.Count + alone : numbers;
    }

    // Where years stand side by side, each row tells one thing.
    static bool IsUnderTimes(GridCell cell)
    {
        foreach (var heading in cell.ColumnHeaders)
        {
            foreach (var word in heading.Words)
            {
                if (!char.IsAsciiDigit(word.Lower[0]))
                {
                    return false;
                }
            }
        }

        return cell.ColumnHeaders.Count > 0 && cell.RowHeaders.Count > 0;
    }

    /// <summary>Whether the answer is a list that names what it counts.</summary>
    public bool HasRows(Exchange exchange)
    {
        var rows = 0;
        foreach (var fact in context.Facts.Near(FigureFact.Kind.Name, "answer", AnswerGiven.Place(exchange)))
        {
            rows += fact is FigureFact { Cell.RowHeaders.Count: > 0 } ? 1 : 0;
        }

        return rows >= OfTable;
    }

    /// <summary>Whether the answer has one number of a kind, and no table or list of them: a sum is none of the counts beside it.</summary>
    public bool IsOne(Exchange exchange, string wants)
    {
        var found = 0;
        foreach (var fact in context.Facts.Near(FigureFact.Kind.Name, "answer", AnswerGiven.Place(exchange)))
        {
            var figure = (FigureFact)fact;
            // With two times in its sentence it is one of a series.
            if (found > 1 || figure.IsCell || context.Facts.Near(PeriodFact.Kind.Name, "sentence", figure).Count > 1)
            {
                return false;
            }

            found += wants switch
            {
                "amount" => figure.Unit is Units.Money ? 1 : 0,
                "share" => figure.Unit is Units.Percent ? 1 : 0,
                "count" => figure.Unit is not (Units.Money or Units.Percent) ? 1 : 0,
                _ => 1,
            };
        }

        return found == 1;
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
            var first = segment == exchange.Answers[0] && segment.Passage.Sentences.Count > 0 ? segment.Passage.Sentences[0].End : 0;
            var words = segment.Passage.Words;
            for (var i = 0; i < words.Count; i++)
            {
                var word = words[i];

                // That a note below says "not" of something else tells of no count.
                speaksOfNone |= word.Lower is "none" or "nil" or "zero" or "nought" or "0" or "nobody" or "nothing" or "never" or "neither" or "nor" || (word.Lower is "no" or "not" && word.Start < first);
                speaksOfAll |= word.Lower is "both" or "each" or "every" or "same" || (word.Lower == "all" && !(i + 2 < words.Count && words[i + 1].Lower == "of" && words[i + 2].Lower is "it" or "this" or "which"));
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
            if (match.Phrase == number && match.Start >= aimed && match.Start >= last && !IsNone(passage.Prose.Text, match.Start) && !IsOfPages(passage.Prose.Text.AsSpan(match.End)) && !others.Cover(passage.Prose.ToSource(match.Start, match.End)))
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

    // "(11 pages)" tells of what is enclosed.
    static bool IsOfPages(ReadOnlySpan<char> behind) => behind.StartsWith(" page") || behind.StartsWith("-page") || behind.StartsWith(" KB") || behind.StartsWith(" MB");

    // "412,000" and "2.5" are one number each; "section 40(2)" has none.
    static bool IsNone(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return (at > 1 && text[at - 1] is ',' or '.' && char.IsAsciiDigit(text[at - 2])) || (before is [.., var letter, '('] && char.IsLetterOrDigit(letter))
            || before.EndsWith("ection ") || before.EndsWith("egulation ") || before.EndsWith("rticle ") || before.EndsWith("ersion ") || before.EndsWith("Act ") || before.EndsWith(" s.");
    }
}
