using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>How many numbers answers have, in digits or in words. What is aimed at is no figure of what was; a table has at least two.</summary>
sealed class AnswerNumbers(FactContext context)
{
    /// <summary>How many a table has at least.</summary>
    public const int OfTable = 2;

    // Whatever was asked for may be called so.
    static readonly string[] Cases = ["case", "cases", "instance", "instances", "incident", "incidents", "occurrence", "occurrences", "such", "other", "others", "record", "records", "figure", "figures", "entry", "entries", "change", "changes", "further", "additional", "more", "charge", "charges", "cost", "costs", "fee"];

    readonly FactIndex periods = new(context.Known<PeriodFact>(PeriodFact.Kind), "answer");
    readonly FactIndex dates = new(context.Known<DateFact>(DateFact.Kind), "answer");
    readonly FactIndex contacts = new(context.Known<ContactFact>(ContactFact.Kind), "answer");
    readonly int aim = context.Phrase("states-an-aim");
    readonly int number = context.Phrase("number-in-words");

    readonly HashSet<string> counted = new(StringComparer.Ordinal);
    readonly AskedNumbers asked = new(context);

    // How many numbers stand one after another, parted by commas and "and".
    readonly List<int> runs = [];

    // What was found out of one exchange: items of a long letter ask for hundreds of things, one after another.
    int at = -1;
    int numbers;
    int times;
    int measures;
    bool repeated;
    HashSet<string>? about;
    bool speaksOfNone;
    bool speaksOfAll;

    /// <summary>How many there are in the answer of an exchange.</summary>
    public int Of(Exchange exchange)
    {
        Read(exchange);
        return numbers;
    }

    /// <summary>How many of them are lengths of time: "every five years".</summary>
    public int OfTime(Exchange exchange)
    {
        Read(exchange);
        return times;
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
        measures = measures >= 0 ? measures : numbers < OfTable ? numbers : CountMeasures(exchange);
        return measures;
    }

    int CountMeasures(Exchange exchange)
    {
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

        return Lists() is > 0 and var lists && inCells == 0 ? lists : inCells > 1 ? lines.Count + alone : Years(exchange) is > 1 and var years && alone >= years ? (alone + 1) / years : numbers;
    }

    // "Upheld: 31, 44 and 22. Removed: 9, 12 and 6." tells two things; none where a number stands elsewhere, or they are not as many.
    int Lists() => runs is [>= OfTable and var length, ..] && runs.TrueForAll(r => r == length) ? runs.Count : 0;

    // How many years an answer names, each once: "2021/22: 19. 2022/23: 31." tells one thing of two. None where it names another time.
    int Years(Exchange exchange)
    {
        var years = new HashSet<DateOnly>();
        foreach (var fact in periods.Near(AnswerGiven.Place(exchange)))
        {
            if (fact is not PeriodFact { Form: "year", Period.From: { } from } || !years.Add(from))
            {
                return 0;
            }
        }

        return years.Count;
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

    /// <summary>Whether the answer has one number of a kind, and no table or list of them: a sum is none of the counts beside it, and a count no length of time.</summary>
    public bool IsOne(Exchange exchange, string wants)
    {
        var (found, others) = (0, 0);
        foreach (var fact in context.Facts.Near(FigureFact.Kind.Name, "answer", AnswerGiven.Place(exchange)))
        {
            var figure = (FigureFact)fact;
            // With two times in its sentence it is one of a series.
            if (found > 1 || figure.IsCell || context.Facts.Near(PeriodFact.Kind.Name, "sentence", figure).Count > 1)
            {
                return false;
            }

            if (IsOf(figure, wants))
            {
                found++;
            }
            else
            {
                others++;
            }
        }

        return found == 1 || (found == 0 && others == 1 && wants is ("average" or "duration"));
    }

    static bool IsOf(FigureFact figure, string wants) => wants switch
    {
        "amount" => figure.Unit is Units.Money,
        "share" => figure.Unit is Units.Percent,
        "count" => figure.Unit is not (Units.Money or Units.Percent),
        "average" or "duration" => figure.Unit is not (Units.Count or Units.People or Units.Things),
        _ => true,
    };

    /// <summary>Whether one of the numbers has one of these beginnings of words right behind it.</summary>
    public bool Count(Exchange exchange, HashSet<string> about)
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

        (at, numbers, times, measures, repeated, speaksOfNone, speaksOfAll) = (exchange.Index, 0, 0, -1, false, false, false);
        counted.Clear();
        runs.Clear();
        about = null;
        asked.Read(exchange);
        // "In 2022" and "on 1 May" say when, and a telephone number whom to ask, and not how many.
        var place = AnswerGiven.Place(exchange);
        var others = new CoveredStretches([.. periods.Near(place), .. dates.Near(place), .. contacts.Near(place)]);
        foreach (var segment in exchange.Answers)
        {
            numbers += segment.Table is null ? Count(exchange, segment, others) : OfTable;
            var first = segment == exchange.Answers[0] && segment.Passage.Sentences.Count > 0 ? segment.Passage.Sentences[0].End : 0;
            var words = segment.Passage.Words;
            for (var i = segment.Passage.Has(WordSign.Nothing | WordSign.Several) ? 0 : words.Count; i < words.Count; i++)
            {
                ref readonly var word = ref words[i];

                // That a note below says "not" of something else tells of no count.
                speaksOfNone |= word.Lower is "none" or "nil" or "zero" or "nought" or "0" or "nobody" or "nothing" or "never" or "neither" or "nor" || (word.Lower is "no" or "not" && word.Start < first);
                speaksOfAll |= word.Lower is "both" or "same" || (word.Lower is "each" or "every" && IsAsked(exchange, words, i + 1)) || (word.Lower == "all" && !IsAim(segment.Passage, word.Start) && !(i + 2 < words.Count && words[i + 1].Lower == "of" && words[i + 2].Lower is "it" or "this" or "which"));
            }
        }

        // "All of the five posts" answers "how many of the five posts?".
        numbers = numbers == 0 && repeated ? 1 : numbers;
    }

    // "All staff are required to take the course" does not say that all have.
    bool IsAim(Passage passage, int at)
    {
        foreach (var sentence in passage.Sentences)
        {
            if (at >= sentence.Start && at < sentence.End)
            {
                return passage.Says(aim, sentence.Start, sentence.End);
            }
        }

        return false;
    }

    // "Each case was closed" tells of all that was asked about, and "every driver is trained" of something else.
    bool IsAsked(Exchange exchange, WordList words, int next) =>
        next >= words.Count || (LimbWords.Beginning(words[next].Spelling) is { } beginning ? (about ??= LimbWords.Asked(exchange)).Contains(beginning) : !IsTime(words[next].Lower));

    int Count(Exchange exchange, Segment segment, CoveredStretches others)
    {
        var passage = segment.Passage;
        // "Yes" and "no" answer "Did any leave?".
        var words = passage.Words;
        var (count, aimed, last, word) = (words.Count > 0 && words[0].Lower is "yes" or "no" ? 1 : 0, 0, IsLabel(segment) ? words[0].End : 0, 0);
        foreach (var match in passage.Phrases)
        {
            aimed = match.Phrase == aim ? Math.Max(aimed, match.End) : aimed;
            if (match.Phrase != number)
            {
                continue;
            }

            if (match.Start < last)
            {
                // "Forty-one" is one number, though "forty" is another.
                last = Math.Max(last, match.End);
            }
            else if (match.Start >= aimed && !IsNone(passage.Prose.Text, match) && !others.Cover(passage.Prose.ToSource(match.Start, match.End)) && !IsOfOthers(exchange, passage, match))
            {
                var isNext = passage.Prose.Text.AsSpan(last, match.Start - last).Trim() is "," or "and" or ", and" or "/";
                last = match.End;
                for (; word < words.Count && words[word].Start < last; word++)
                {
                }

                if (Counts(passage, match, word))
                {
                    count++;
                    Run(isNext);
                }
            }
        }

        return count;
    }

    // "No" among the first words of what was found: "there is no", "no fire has been".
    static int? LastNo(Passage passage, int first, int end)
    {
        const int MostBefore = 4;
        for (var i = first; i < Math.Min(passage.Words.Count, first + MostBefore) && passage.Words[i].Start < end; i++)
        {
            if (passage.Words[i].Lower == "no")
            {
                return i;
            }
        }

        return null;
    }

    void Run(bool isNext)
    {
        if (isNext && runs.Count > 0)
        {
            runs[^1]++;
        }
        else
        {
            runs.Add(1);
        }
    }

    // "There is no fire" tells nothing of how long it took.
    bool IsOfOthers(Exchange exchange, Passage passage, PhraseMatch match) =>
        passage.Words.From(match.Start) is var next && LastNo(passage, next, match.End) is { } no && (next = no + 1) < passage.Words.Count
        && Array.IndexOf(Cases, passage.Words[next].Lower) < 0 && !IsAsked(exchange, passage.Words, next);

    // "5 Works are raised as soon as …" is the fifth answer.
    static bool IsLabel(Segment segment) => segment is { Label: { } label, Passage.Words: { Count: > 0 } words } && words[0].Lower == label;

    // A number with the word behind it: whether it tells anything, and what.
    bool Counts(Passage passage, PhraseMatch match, int next)
    {
        Word? behind = next < passage.Words.Count ? passage.Words[next] : null;
        if (asked.Names(passage, match) || (behind is { } word && IsConjunction(passage, match, word)))
        {
            return false;
        }

        if (asked.Repeats(passage, match))
        {
            repeated = true;
            return false;
        }

        times += (behind is { } unit && IsTime(unit.Lower)) || IsEach(passage.Prose.Text.AsSpan(match.Start, match.End - match.Start)) ? 1 : 0;
        if (behind is { } counts && LimbWords.Beginning(counts.Spelling) is { } beginning)
        {
            counted.Add(beginning);
        }

        return true;
    }

    // "Every year".
    static bool IsEach(ReadOnlySpan<char> said) => said.StartsWith("every ", StringComparison.OrdinalIgnoreCase) || said.StartsWith("each ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word is a measure of time.</summary>
    public static bool IsTime(string word) => word is "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "hour" or "hours" or "minute" or "minutes";

    // "Once places have been offered", and not "once a year".
    static bool IsConjunction(Passage passage, PhraseMatch match, Word behind) =>
        passage.Prose.Text.AsSpan(match.Start, match.End - match.Start).Equals("once", StringComparison.OrdinalIgnoreCase)
        && behind.Start == match.End + 1 && behind.Lower is not ("a" or "an" or "every" or "each" or "per" or "in" or "during" or "only" or "since");

    // "(11 pages)" tells of what is enclosed.
    static bool IsOfPages(ReadOnlySpan<char> behind) => behind.StartsWith(" page") || behind.StartsWith("-page") || behind.StartsWith(" KB") || behind.StartsWith(" MB");

    // "412,000" and "2.5" are one number each; "section 40(2)" has none.
    static bool IsNone(string text, PhraseMatch match)
    {
        var start = match.Start;
        var before = text.AsSpan(0, start);
        return (start > 1 && text[start - 1] is ',' or '.' && char.IsAsciiDigit(text[start - 2])) || (before is [.., var letter, '('] && char.IsLetterOrDigit(letter))
            || IsOfPages(text.AsSpan(match.End)) || before.EndsWith("ection ") || before.EndsWith("egulation ") || before.EndsWith("rticle ") || before.EndsWith("ersion ") || before.EndsWith("Act ") || before.EndsWith(" s.");
    }
}
