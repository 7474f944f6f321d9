using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Counts in sentences ("three managers are interim"), in lines that label a figure ("Looked-after children – 2"), and as a whole answer ("2").</summary>
sealed class ProseFigures(CountSense sense, Questions questions, FactContext context)
{
    // How far behind a number its noun may stand: "3 newly qualified social workers".
    const int NounWithin = 4;

    static readonly System.Buffers.SearchValues<char> Breaks = System.Buffers.SearchValues.Create(",;:.()");

    readonly int label = context.Phrase("ordinal-before");

    public IEnumerable<FigureFact> Read(Reading reading)
    {
        var passage = reading.Passage;
        if (InlineList.Of(passage) is { Count: > 1 } items)
        {
            foreach (var item in items)
            {
                yield return Make(reading, item.Word, item.Value, LineSense(reading, item.Word)) with { IsCell = true };
            }

            yield break;
        }

        if (LabelledFigure(passage, out var at) is { } value)
        {
            yield return Make(reading, at, value, LineSense(reading, at)) with { IsCell = true };
            yield break;
        }

        for (var i = 0; i < passage.Words.Count; i++)
        {
            if (Count(passage, i) is { } count)
            {
                var found = NounAfter(passage, i);
                found = found == Counted.Unknown && StandsAlone(passage, i) ? questions.Sense(reading.Segment.Exchange) : found;
                if (found != Counted.Unknown)
                {
                    yield return Make(reading, i, count, found);
                }
            }
        }
    }

    // "Three were dismissed", "in 2019 there were 2, of whom …": the question says what is counted.
    static bool StandsAlone(Passage passage, int i)
    {
        var next = i + 1 < passage.Words.Count ? passage.Words[i + 1].Lower : "";
        var previous = i > 0 ? passage.Words[i - 1].Lower : "";
        var isFirst = i == 0 || passage.BeginsSentence(passage.Words[i].Start);
        var endsClause = i + 1 == passage.Words.Count || passage.Prose.Text.AsSpan(passage.Words[i].End).TrimStart() is [',' or ';' or '.' or ')', ..];
        return (isFirst && next is "was" or "were" or "are" or "is" or "of" or "in" or "have" or "has" or "had" or "related" or "during" or "for" or "between" or "since" or "resulted" or "led" or "")
            || (previous is "were" or "was" or "are" or "only" or "just" && (endsClause || next is "in" or "of" or "during" or "and" or "who" or "between"));
    }

    FigureFact Make(Reading reading, int word, int value, Counted counted) => new(value)
    {
        Span = reading.Passage.Prose.ToSource(reading.Passage.Words[word].Start, reading.Passage.Words[word].End),
        Part = reading.Part,
        Sentence = reading.SentenceAt(reading.Passage.Words[word].Start),
        Paragraph = reading.Segment.Block,
        Exchange = reading.Segment.Exchange,
        IsPeople = counted == Counted.People,
        IsNational = sense.IsNational(reading.Passage) || questions.IsNational(reading.Segment.Exchange),
        IsSensitive = sense.IsSensitiveGroup(reading.Passage) || sense.IsSensitiveAttribute(reading.Passage) || questions.IsSensitive(reading.Segment.Exchange),
    };

    // "12", "Looked-after children – 2", "Grade 7: 3". "Assessment teams x 8" multiplies; it does not count people.
    static int? LabelledFigure(Passage passage, out int word)
    {
        // "Juniper - 1 (healthcare assistant)": what stands in brackets behind a figure explains it.
        var text = WithoutLastBracket(passage.Prose.Text);
        word = passage.Words.Count - 1;
        while (word >= 0 && passage.Words[word].End > text.Length)
        {
            word--;
        }

        if (word < 0 || passage.Words.Count > 10 || !FigureLine.Is(text, word + 1) || text.AsSpan().IndexOfAny("£%") >= 0)
        {
            return null;
        }

        var last = passage.Words[word];
        var before = text[..last.Start].TrimEnd();
        var isPlain = last.Lower.Length < 10 && last.Lower.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
        return isPlain && !(before.Length > 0 && before[^1] is 'x' or 'X' or '.' or ',' or '/' or '<' or '>' or '≤' or '(') && !IsDecimalTail(text, last)
            ? NumberWords.Value(last.Lower) : null;
    }

    static string WithoutLastBracket(string text)
    {
        var trimmed = text.TrimEnd(' ', '.', ';');
        var open = trimmed.EndsWith(')') ? trimmed.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return open > 0 ? trimmed[..open] : text;
    }

    static bool IsDecimalTail(string text, Word last) => last.Start > 1 && text[last.Start - 1] is '.' or ',' && char.IsAsciiDigit(text[last.Start - 2]);

    Counted LineSense(Reading reading, int word)
    {
        var own = word == 0 ? Counted.Unknown : sense.OfLabel(reading.Passage);
        return own != Counted.Unknown ? own
            : questions.IsMeasure(reading.Segment.Exchange) ? Counted.NotPeople : questions.Sense(reading.Segment.Exchange);
    }

    // A number that stands for a count, and not for a label, a date, a part of a larger number, or "one of".
    int? Count(Passage passage, int i)
    {
        var words = passage.Words;
        var text = passage.Prose.Text;
        var word = words[i];
        if (Value(word.Lower) is not { } value)
        {
            return null;
        }

        var (before, after) = (word.Start > 0 ? text[word.Start - 1] : ' ', word.End < text.Length ? text[word.End] : ' ');
        if (before is '.' or ',' or '/' or '£' or '<' or '>' or '-' or '–' or '≤' or '+' or '_' || after is '/' or '%' or '-' or '–' or '+'
            || (after is '.' or ',' or ':' && word.End + 1 < text.Length && char.IsAsciiDigit(text[word.End + 1])))
        {
            return null;
        }

        var next = i + 1 < words.Count ? words[i + 1].Lower : "";
        var previous = i > 0 ? words[i - 1].Lower : "";
        // The cost of a search is told in people too: "one person spending 18 hours".
        if (value == 1 && (sense.IsMeasure(passage) || (word.Lower == "single" && previous is not ("a" or "only"))))
        {
            return null;
        }

        var isIdiom = word.Lower == "one" && (next is "of" or "another" or "more" or "to" or "off" || previous is "no" or "any" or "this" or "that" or "the" or "which" or "every" or "each" or "than" or "least");
        return isIdiom || next is "or" || previous is "or" or "fewer" or "less" or "than" or "under" or "over" or "below" or "about" or "between" or "to" or "least" || IsLabelled(passage, word) ? null : value;
    }

    static int? Value(string word) => word == "single" ? 1 : word.Length > 6 ? null : NumberWords.Value(word);

    bool IsLabelled(Passage passage, Word word) => passage.PhrasesFrom(word.Start - 24).TakeWhile(m => m.Start < word.Start).Any(m => m.Phrase == label && m.End <= word.Start && passage.Prose.Text.AsSpan(m.End, word.Start - m.End) is " " or "-" or "–" or ": ");

    Counted NounAfter(Passage passage, int number)
    {
        var limit = Math.Min(number + NounWithin, passage.Words.Count - 1);
        if (limit <= number)
        {
            return Counted.Unknown;
        }

        var (start, end) = (passage.Words[number].End, passage.Words[limit].End);
        var (found, foundEnd) = (Counted.Unknown, -1);
        foreach (var match in passage.PhrasesFrom(start).TakeWhile(m => m.Start < end))
        {
            if (sense.IsNoun(match.Phrase)
                && (foundEnd < 0 || match.Start <= foundEnd + 1) && match.End >= foundEnd && !IsBroken(passage.Prose.Text, start, match.Start))
            {
                (found, foundEnd) = (sense.IsPeople(match.Phrase) ? Counted.People : Counted.NotPeople, match.End);
            }
        }

        return found;
    }

    // A comma, a bracket or a full stop between number and noun parts them.
    static bool IsBroken(string text, int start, int end) => text.AsSpan(start, end - start).IndexOfAny(Breaks) >= 0
        || text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') >= 0;
}
