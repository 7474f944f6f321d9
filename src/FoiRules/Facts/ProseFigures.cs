using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Figures in sentences ("three managers are interim"), in lines that label one ("Looked-after children – 2"), and as a whole answer ("2").</summary>
sealed class ProseFigures(CountSense sense, Questions questions, FactContext context)
{
    const int LongSentence = 12;

    // Nobody names more questions, pages or rooms by number than this after one word.
    const int MostLabelled = 64;

    readonly int label = context.Phrase("ordinal-before");
    readonly int suppresses = context.Phrase("suppresses-counts");
    (Passage? Passage, int Start, bool IsSensitive) asked;
    (Passage? Passage, int Exchange) lastAnswer;

    /// <summary>The figures of a text; those of a list within it have been read as a grid.</summary>
    public IEnumerable<FigureFact> Read(Reading reading, InlineList? list)
    {
        var passage = reading.Passage;
        var isBehindProse = lastAnswer.Exchange == reading.Segment.Exchange && lastAnswer.Passage is { Words.Count: > LongSentence } && !lastAnswer.Passage.Prose.Text.EndsWith(':');
        lastAnswer = reading.Part == Part.Request ? (null, -1) : (passage, reading.Segment.Exchange);
        if (LabelledLine.Of(passage) is { } line && list?.Covers(line.Start) != true && Labelled(reading, line) is { } labelled)
        {
            // A number alone behind a long paragraph may be that of a page.
            yield return labelled.IsPeople && line.LabelEnd == 0 && isBehindProse ? labelled with { IsPeople = false, MayBePeople = true, Unit = Units.Count } : labelled;
            yield break;
        }

        if (Suppressed(reading) is { } suppressed)
        {
            yield return suppressed;
            yield break;
        }

        FigureFact? before = null;
        for (var i = passage.Has(WordSign.Number) ? 0 : passage.Words.Count; i < passage.Words.Count; i++)
        {
            if (!WordSigns.Has(passage.Words[i], WordSign.Number) || (list is not null && list.Covers(passage.Words[i].Start)) || AmountScan.At(passage, i) is not { } found)
            {
                continue;
            }

            if ((GoingOn(reading, found, before) ?? Figure(reading, found, before)) is { } figure)
            {
                // "Over the three years": those counted afterwards are not years.
                before = figure.Unit is Units.People or Units.Things or Units.Count ? figure : before;
                yield return figure;
            }

            i = Math.Max(i, found.Next - 1);
        }
    }

    // "Figures below 6 are shown as <6": counts are hidden, in whatever table or file they stand.
    FigureFact? Suppressed(Reading reading)
    {
        if (reading.Passage.First(suppresses) is not { } said)
        {
            return null;
        }

        var counting = questions.Sense(reading.Segment.Exchange);
        return Make(reading, said.Start, said.End, null, MarkKind.Hidden, counting.Counted == Counted.Unknown ? new(Counted.People, null) : counting) with { IsCell = true };
    }

    FigureFact? Labelled(Reading reading, LabelledLine line)
    {
        var own = line.LabelEnd == 0 ? Counting.Unknown : sense.OfLabel(reading.Passage);
        var counting = own.Counted != Counted.Unknown ? own
            : questions.IsMeasure(reading.Segment.Exchange) ? new(Counted.NotPeople, null) : questions.Sense(reading.Segment.Exchange);

        // "Names: withheld" hides no count.
        return line.Reading is { Amount: null } && counting.Counted == Counted.Unknown ? null
            : Make(reading, line.Start, line.End, line.Reading.Amount, line.Reading.Kind, counting) with { IsCell = true, MayBePeople = MayBePeople(reading, counting, line.Reading.Amount) };
    }

    // "Moor – 3" below a question that speaks of people.
    bool MayBePeople(Reading reading, Counting counting, Amount? amount) => counting.Counted == Counted.Unknown && amount is { Unit: Units.Count }
        && !sense.SaysMeasure(reading.Passage) && (sense.NamesPeople(reading.Passage) || questions.NamePeople(reading.Segment.Exchange));

    // "Three reports about students"; "3 were withdrawn" and "3" alone, where people were asked about.
    bool MayBePeople(Reading reading, ScannedAmount found, Counting counting)
    {
        var passage = reading.Passage;
        if (found.Amount.Unit != Units.Count || counting.IsMeasure || passage.Words[found.Number].Lower == "single" || counting.Counted == Counted.People)
        {
            return false;
        }

        if (counting.Counted == Counted.Households)
        {
            return counting.IsOfHomes;
        }

        if (IsAsked(reading, counting) && (Predicated.Is(passage, found) || StandingAlone.Is(passage, found)))
        {
            return true;
        }

        return counting.Noun is { } noun ? sense.IsOftenOneAPerson(passage, found.End, found.End + noun.Length) && (sense.NamesPeople(passage) || questions.NamePeople(reading.Segment.Exchange))
            : counting.Counted == Counted.Unknown && questions.NamePeople(reading.Segment.Exchange) && (Predicated.Is(passage, found) || (StandingAlone.Is(passage, found) && questions.AskHowMany(reading.Segment.Exchange)));
    }

    // "How many of the drivers' permits were revoked?": what is asked for is often one a person.
    bool IsAsked(Reading reading, Counting counting) => counting.Counted == Counted.NotPeople && questions.AskOftenOneAPerson(reading.Segment.Exchange) && counting == questions.Sense(reading.Segment.Exchange);

    FigureFact? Figure(Reading reading, ScannedAmount found, FigureFact? before)
    {
        var passage = reading.Passage;
        if (NotACount.Is(passage, found) || IsNoNumber(passage, found))
        {
            return null;
        }

        if (found.Amount.Unit != Units.Count)
        {
            return Make(reading, found.Start, found.End, found.Amount, Kind(found.Amount), new(Counted.NotPeople, null));
        }

        var noun = FigureNoun.Behind(passage, found, sense);
        var counting = new Counting(noun.Counted, noun.Text);
        counting = noun.Text is null && StandingAlone.Is(passage, found) ? Understood(reading, before) : counting;
        counting = counting.Counted == Counted.Unknown && found.Next < passage.Words.Count && passage.Words[found.Next].Start == found.End + 1
            && sense.IsStateOfPeople(passage, passage.Words[found.Next].Start) ? new(Counted.People, null) : counting;
        if (counting.Counted is Counted.People ? KnownOffice.Is(passage, found) : IsNamed(passage, found))
        {
            return null;
        }

        var amount = noun.Unit is null ? found.Amount : found.Amount with { Unit = noun.Unit };
        var mayBePeople = (counting.Noun is not null || before is null or { Noun: null } or { IsPeople: true }) && MayBePeople(reading, found, counting);
        return counting.Noun is null && counting.Counted == Counted.Unknown && !mayBePeople ? null
            : Make(reading, found.Start, found.End, amount, Kind(amount), counting) with { MayBePeople = mayBePeople };
    }

    // "We inspected 212 ships. 3 had rats": ships are meant; where no noun was said before, what was asked for.
    Counting Understood(Reading reading, FigureFact? before) =>
        before is { Noun: { } noun, IsPeople: false, Unit: Units.Count or Units.Things } ? new(Counted.NotPeople, noun) : questions.Sense(reading.Segment.Exchange);

    // "12 porters in 2021, 9 in 2022 and two in 2023": the noun is said once, and meant each time.
    FigureFact? GoingOn(Reading reading, ScannedAmount found, FigureFact? before)
    {
        var passage = reading.Passage;
        var isCount = before is { IsPeople: true } && found.Amount is { Unit: Units.Count } && (found.Amount.IsExact || (found.Amount.HidesSmallCount && passage.Prose.Text.AsSpan(0, found.Start).EndsWith("(")));
        var isPart = isCount && PartOf.Is(passage, found);
        return isCount && (isPart || found.Amount.HidesSmallCount || (before!.Sentence == reading.SentenceAt(found.Start) && Ellipsis.Is(passage, found))) && !NotACount.Is(passage, found) && !IsNoNumber(passage, found)
            && FigureNoun.Behind(passage, found, sense).Text is null
            ? Make(reading, found.Start, found.End, found.Amount, Kind(found.Amount), new(Counted.People, before!.Noun)) : null;
    }

    static MarkKind Kind(Amount amount) => amount.HidesSmallCount ? MarkKind.Hidden : amount.Value is null ? MarkKind.Bound : MarkKind.Number;

    FigureFact Make(Reading reading, int start, int end, Amount? amount, MarkKind kind, Counting counting)
    {
        var passage = reading.Passage;
        var sentence = passage.Sentences[reading.SentenceAt(start) - reading.FirstSentence];
        var isSensitive = IsSensitive(passage, sentence.Start, sentence.End) || (!TableFigures.IsThing(amount?.Unit, counting) && questions.IsSensitive(reading.Segment.Exchange));
        var isMeasured = amount is { Unit: not (Units.Count or Units.Fte) };
        var isPeople = !isMeasured && (counting.Counted == Counted.People || (counting.Counted == Counted.Households && isSensitive));
        return new FigureFact(amount, kind)
        {
            Span = passage.Prose.ToSource(start, end),
            Part = reading.Part,
            Sentence = reading.SentenceAt(start),
            Paragraph = reading.Segment.Block,
            Exchange = reading.Segment.Exchange,
            MarkText = kind == MarkKind.Number ? null : passage.Prose.Text[start..end],
            Noun = isMeasured && amount!.Unit is Units.Money or Units.Percent ? null : counting.Noun,
            Unit = TableFigures.UnitOf(amount, counting.Counted, isPeople),
            IsPeople = isPeople,
            IsNational = sense.IsNational(passage) || questions.IsNational(reading.Segment.Exchange),
            IsSensitive = isSensitive,
        };
    }

    // A sentence is asked once, however many figures it has.
    bool IsSensitive(Passage passage, int start, int end)
    {
        if (asked.Passage != passage || asked.Start != start)
        {
            asked = (passage, start, sense.IsSensitiveIn(passage, start, end));
        }

        return asked.IsSensitive;
    }

    // A number that stands for a label ("band 4", "questions 3 and 4"), or is the "one" of "one of" and "no one".
    bool IsNoNumber(Passage passage, ScannedAmount found)
    {
        var words = passage.Words;
        var word = words[found.Number];
        var next = found.Next < words.Count ? words[found.Next].Lower : "";
        var previous = found.First > 0 ? words[found.First - 1].Lower : "";

        // The cost of a search is told in people too: "one person spending 18 hours".
        if (found.Amount is { Value: 1, Unit: Units.Count } && (IsOfWork(words, found) || (word.Lower == "single" && previous is not ("a" or "only"))))
        {
            return true;
        }

        var isIdiom = word.Lower == "one" && found.Amount.Value == 1 && (next is "of" or "another" or "more" or "to" or "off" or "would" or "could" or "should" or "must" or "can" or "may"
            || (found.Next + 2 < words.Count && words[found.Next + 1].Lower == "may" && words[found.Next + 2].Lower is "involve" or "include" or "relate" or "cover" or "contain" && passage.BeginsSentence(found.Start))
            || previous is "no" or "any" or "this" or "that" or "which" or "every" or "each" or "than" or "least"
            || IsSupposed(words, found.First)
            || (previous == "the" && (found.First < 2 || words[found.First - 2].Lower is not ("only" or "just"))));
        return isIdiom || previous == "every" || next is "or" || (found.Amount.IsExact && (previous is "to" or "below" or "between" || (previous == "or" && found.Amount.Unit == Units.Count)) && !ComesTo(words, found.First)) || IsLabelled(passage, found.First);
    }

    // "Its policy, if there is one", "whether you have one": the word stands for what was named before it.
    static bool IsSupposed(WordList words, int first) => first > 2 && words[first - 3].Lower is "if" or "whether" or "where" or "when" or "unless"
        && words[first - 1].Lower is "is" or "was" or "has" or "have" or "had" or "exists" or "hold" or "holds";

    // Only where hours or days of work stand behind it, or it is by one person that the work is done.
    static bool IsOfWork(WordList words, ScannedAmount found)
    {
        if (found.First > 1 && words[found.First - 1].Lower == "by" && words[found.First - 2].Lower is "work" or "working" or "hours" or "days" or "effort" or "spent")
        {
            return true;
        }

        for (var i = found.Next; i < words.Count && i < found.Next + 12; i++)
        {
            if (words[i].Lower is "hours" or "hour" or "minutes" or "days" or "day" or "weeks")
            {
                return true;
            }
        }

        return false;
    }

    // "That comes to 81 hours."
    static bool ComesTo(WordList words, int first) =>
        first > 1 && words[first - 1].Lower == "to" && words[first - 2].Lower is "comes" or "came" or "come" or "amounts" or "amounted" or "amounting" or "equates" or "equated";

    // "Windows 10 laptops": a word with a capital within a sentence takes the number as part of its name.
    static bool IsNamed(Passage passage, ScannedAmount found)
    {
        if (found.First == 0 || found.Amount.IsInWords || passage.Words[found.First - 1].End + 1 != found.Start)
        {
            return false;
        }

        var (text, before) = (passage.Prose.Text, passage.Words[found.First - 1]);
        return char.IsUpper(text[before.Start]) && before.End - before.Start > 1 && char.IsLower(text[before.Start + 1]) && before.Start > 0 && !passage.BeginsSentence(before.Start);
    }

    static bool IsYear(string word) => word.Length == 4 && (word.StartsWith("19", StringComparison.Ordinal) || word.StartsWith("20", StringComparison.Ordinal));

    // "During the year 2 pupils left": no "year 2"; and "5 to 10 years 2 children": the years are those of the number before them.
    static bool IsTime(WordList words, int at) => at > 0
        && ((words[at].Lower is "year" or "month" or "week" or "day" or "quarter" && words[at - 1].Lower is "the" or "that" or "this" or "each" or "last" or "previous" or "same" or "financial" or "academic" or "calendar")
            || (words[at].Lower is "years" or "year" && (char.IsAsciiDigit(words[at - 1].Lower[0]) || NumberWords.Value(words[at - 1].Lower) is not null)));

    bool IsLabelled(Passage passage, int at)
    {
        var (words, text) = (passage.Words, passage.Prose.Text);

        // "Questions 3, 4 and 5": the label is before the first of them.
        for (var first = Math.Max(1, at - MostLabelled); at > first && char.IsAsciiDigit(words[at - 1].Lower[0]); at--)
        {
            if (IsYear(words[at - 1].Lower))
            {
                // "In May 2022, 3 porters left": what stands before a year labels the year.
                return false;
            }
        }

        at -= at > 1 && words[at - 1].Lower is "and" or "to" or "or" && char.IsAsciiDigit(words[at - 2].Lower[0]) ? 2 : 0;
        var word = words[at];
        foreach (var match in passage.PhrasesFrom(word.Start - 24))
        {
            if (match.Start >= word.Start)
            {
                break;
            }

            if (match.Phrase == label && match.End <= word.Start && !IsTime(words, at - 1) && text.AsSpan(match.End, word.Start - match.End) is " " or "-" or "–" or ": ")
            {
                return true;
            }
        }

        return false;
    }
}
