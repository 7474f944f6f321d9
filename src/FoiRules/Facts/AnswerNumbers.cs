using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Text;

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
    readonly AskedNumbers asked = new(context);
    readonly AnswerMeasures lists = new(context);

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
        measures = measures >= 0 ? measures : numbers < OfTable ? numbers : lists.Count(exchange, numbers);
        return measures;
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
        lists.Clear();
        about = null;
        asked.Read(exchange);
        // "In 2022" and "on 1 May" say when, and a telephone number whom to ask, and not how many.
        var place = AnswerGiven.Place(exchange);
        var others = new CoveredStretches([.. periods.Near(place), .. dates.Near(place), .. contacts.Near(place)]);
        foreach (var segment in exchange.Answers)
        {
            numbers += segment.Table is null ? Count(exchange, segment.Passage, others) : OfTable;
            var first = segment == exchange.Answers[0] && segment.Passage.Sentences.Count > 0 ? segment.Passage.Sentences[0].End : 0;
            var (words, sentences, sentence, isAim) = (segment.Passage.Words, segment.Passage.Sentences, 0, (bool?)null);
            for (var i = segment.Passage.Has(WordSign.Nothing | WordSign.Several) ? 0 : words.Count; i < words.Count; i++)
            {
                ref readonly var word = ref words[i];
                while (sentence + 1 < sentences.Count && sentences[sentence].End <= word.Start)
                {
                    (sentence, isAim) = (sentence + 1, null);
                }

                // That a note below says "not" of something else tells of no count.
                speaksOfNone |= WordSigns.Has(word, WordSign.Nothing) && (word.Start < first || word.Lower is not ("no" or "not"));
                // "All staff are required to take the course" does not say that all have.
                speaksOfAll |= word.Lower is "both" or "same" || (word.Lower is "each" or "every" && IsAsked(exchange, words, i + 1)) || (word.Lower == "all" && !(isAim ??= segment.Passage.Says(aim, sentences[sentence].Start, sentences[sentence].End)) && !(i + 2 < words.Count && words[i + 1].Lower == "of" && words[i + 2].Lower is "it" or "this" or "which"));
            }
        }

        // "All of the five posts" answers "how many of the five posts?".
        numbers = numbers == 0 && repeated ? 1 : numbers;
    }

    // "Each case was closed" tells of all that was asked about, and "every driver is trained" of something else.
    bool IsAsked(Exchange exchange, WordList words, int next) =>
        next >= words.Count || (LimbWords.Beginning(words[next].Spelling) is { } beginning ? (about ??= LimbWords.Asked(exchange)).Contains(beginning) : !IsTime(words[next].Lower));

    int Count(Exchange exchange, Passage passage, CoveredStretches others)
    {
        // "Yes" and "no" answer "Did any leave?".
        var words = passage.Words;
        var (count, aimed, last, word) = (words.Count > 0 && words[0].Lower is "yes" or "no" ? 1 : 0, 0, 0, 0);
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
            else if (match.Start >= aimed && !NumberSense.IsNone(passage.Prose.Text, match) && !others.Cover(passage.Prose.ToSource(match.Start, match.End)) && !IsOfOthers(exchange, passage, match))
            {
                var isNext = passage.Prose.Text.AsSpan(last, match.Start - last).Trim() is "," or "and" or ", and" or "/";
                last = match.End;
                for (; word < words.Count && words[word].Start < last; word++)
                {
                }

                if (Counts(passage, match, word))
                {
                    count++;
                    lists.Take(isNext);
                }
            }
        }

        return count;
    }

    // "There is no fire" tells nothing of how long it took.
    bool IsOfOthers(Exchange exchange, Passage passage, PhraseMatch match) =>
        passage.Words.From(match.Start) is var next && NumberSense.LastNo(passage, next, match.End) is { } no && (next = no + 1) < passage.Words.Count
        && IsOther(exchange, passage.Words, next) && (next + 1 >= passage.Words.Count || LimbWords.Beginning(passage.Words[next + 1].Spelling) is null || IsOther(exchange, passage.Words, next + 1));

    bool IsOther(Exchange exchange, WordList words, int at) => at >= words.Count || (!NumberSense.IsCase(words[at].Lower) && !IsAsked(exchange, words, at));

    // A number with the word behind it: whether it tells anything, and what.
    bool Counts(Passage passage, PhraseMatch match, int next)
    {
        Word? behind = next < passage.Words.Count ? passage.Words[next] : null;
        if (asked.Names(passage, match) || (behind is { } word && NumberSense.IsConjunction(passage, match, word)))
        {
            return false;
        }

        if (asked.Repeats(passage, match))
        {
            repeated = true;
            return false;
        }

        times += (behind is { } unit && IsTime(unit.Lower)) || NumberSense.IsEach(passage.Prose.Text.AsSpan(match.Start, match.End - match.Start)) ? 1 : 0;
        if (behind is { } counts && LimbWords.Beginning(counts.Spelling) is { } beginning)
        {
            counted.Add(beginning);
        }

        return true;
    }

    /// <summary>Whether a word is a measure of time.</summary>
    public static bool IsTime(string word) => word is "day" or "days" or "week" or "weeks" or "month" or "months" or "year" or "years" or "hour" or "hours" or "minute" or "minutes";
}
