using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Finds sentences whose own numbers contradict one another: parts that come to more than their whole ("214 in all, of which 120 … and 104 …"),
/// a percentage that is not that of its two numbers ("30 of 50 (70%)"), an average that is not the sum over the number.
/// </summary>
static class ToldWholes
{
    const int MostNumbers = 12;

    // Of one digit, any number is a slip of any other.
    const int Fewest = 20;
    const decimal Far = 0.2m;

    static readonly string[] Markers = [" of which ", " of whom ", " of these", " of those", " of them ", " comprising", " made up of", " consisting of", " divided into", " split ", ": ", " ("];

    static readonly AnyText Cues = new(" of which", " of whom", " of these", " of those", " of them", "comprising", "made up of", "consisting of", "divided into", " split ", ": ", " (", "average", " mean ", "%");

    static readonly AnyText OfWhich = new(" of which", " of whom", " of these", " of those", " of them");

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        foreach (var reading in context.Readings)
        {
            if (reading.Cell is not null || reading.Part != Part.Answer || !HasThree(reading.Passage) || !Cues.In(reading.Passage.Prose.Text))
            {
                continue;
            }

            foreach (var sentence in reading.Passage.Sentences)
            {
                var numbers = Numbers(reading.Passage, sentence.Start, sentence.End);
                if (numbers.Count is > 2 and <= MostNumbers && (Parts(reading.Passage, numbers, sentence.Start, sentence.End) ?? Share(reading.Passage, numbers, sentence.Start) ?? Average(reading.Passage, numbers, sentence.Start, sentence.End)) is { } wrong
                    && Make(reading, wrong.Number, wrong.IsCertain, wrong.Because) is var made && !found.Exists(f => f.Span == made.Span && f.What == made.What))
                {
                    found.Add(made);
                }
            }
        }
    }

    // What contradicts itself has three numbers.
    static bool HasThree(Passage passage)
    {
        var count = 0;
        for (var i = 0; i < passage.Words.Count && count < 3; i++)
        {
            count += WordSigns.Has(passage.Words[i], WordSign.Number) ? 1 : 0;
        }

        return count == 3;
    }

    static List<ScannedAmount> Numbers(Passage passage, int start, int end)
    {
        var numbers = new List<ScannedAmount>();
        for (var i = passage.Words.From(start); i < passage.Words.Count && passage.Words[i].Start < end && numbers.Count <= MostNumbers; i++)
        {
            if (AmountScan.At(passage, i) is { } found)
            {
                if (!(found.Amount.Unit == Units.Count && (NotACount.Is(passage, found) && !IsInBrackets(passage.Prose.Text, found) || IsYear(found))))
                {
                    numbers.Add(found);
                }

                i = Math.Max(i, found.Next - 1);
            }
        }

        return numbers;
    }

    // "Longer than 24 hours: 14 in 2020, …".
    static bool IsOfTime(ReadOnlySpan<char> behind) => behind.TrimStart() is var unit
        && (unit.StartsWith("hour") || unit.StartsWith("minute") || unit.StartsWith("day") || unit.StartsWith("week") || unit.StartsWith("month") || unit.StartsWith("year"));

    static bool IsInBrackets(string text, ScannedAmount found) => found.Start > 0 && text[found.Start - 1] == '(' && found.End < text.Length && text[found.End] == ' ';

    static bool IsYear(ScannedAmount found) => found.Amount is { IsInWords: false, Low: >= 1900 and <= 2100 };

    // The number before "of which", and all behind it to the end of the sentence or the bracket.
    static (ScannedAmount Number, bool IsCertain, string Because)? Parts(Passage passage, List<ScannedAmount> numbers, int start, int end)
    {
        var text = passage.Prose.Text;
        foreach (var marker in Markers)
        {
            var at = Caseless.In(text.AsSpan(start, end - start), marker) + start;
            if (at < start)
            {
                continue;
            }

            var isBracket = marker is " (";
            var close = isBracket ? text.IndexOf(')', at) is > 0 and var bracket && bracket < end ? bracket : -1 : end;
            var whole = numbers.FindLast(n => n.End <= at);
            var parts = numbers.FindAll(n => n.Start >= at && n.End <= close);
            if (whole is null || IsOfTime(text.AsSpan(whole.End, at - whole.End)) || parts.Count < 2 || whole.Amount is not { IsExact: true, Low: >= Fewest and { } all } || parts.Exists(p => p.Amount is not { IsExact: true, Low: > 0 } || p.Amount.Unit != whole.Amount.Unit || p.Amount.Unit is not (Units.Count or Units.Money)))
            {
                return null;
            }

            var sum = 0m;
            foreach (var part in parts)
            {
                sum += part.Amount.Low!.Value;
            }

            var isOver = sum > all && sum - all <= all * Far && !parts.Exists(p => p.Amount.Low >= all);
            var isListed = (isBracket || marker == ": ") && parts.Count > 2 && Slip.Is(sum, all);
            return isOver || isListed ? (whole, false, "The numbers told with it as its parts add up to another number.") : null;
        }

        return null;
    }

    // "30 of the 50 appeals (70%)", "of 50 appeals 30 were allowed, or 70%", "50 appeals, of which 30 (70%) were allowed".
    static (ScannedAmount Number, bool IsCertain, string Because)? Share(Passage passage, List<ScannedAmount> numbers, int start)
    {
        if (numbers.Count != 3 || numbers[2].Amount is not { Unit: Units.Percent, IsExact: true, Low: { } percent } || numbers[0].Amount is not { Unit: Units.Count, IsExact: true, Low: > 0 and { } one } || numbers[1].Amount is not { Unit: Units.Count, IsExact: true, Low: > 0 and { } two })
        {
            return null;
        }

        var text = passage.Prose.Text;
        var (part, whole) = one < two ? (one, two) : (two, one);
        var isOf = one < two ? text.AsSpan(numbers[0].End, numbers[1].Start - numbers[0].End) is var between && between.Length < 40 && between.Contains(" of ", StringComparison.Ordinal)
            : OfWhich.In(text.AsSpan(numbers[0].End, numbers[1].Start - numbers[0].End)) || text.AsSpan(start, numbers[0].Start - start).TrimEnd() is var before && (before.EndsWith("of", StringComparison.OrdinalIgnoreCase) || before.EndsWith("of the", StringComparison.OrdinalIgnoreCase) || before.EndsWith("of our", StringComparison.OrdinalIgnoreCase));
        var gap = text.AsSpan(numbers[1].End, numbers[2].Start - numbers[1].End).TrimEnd();
        var isSaid = gap.EndsWith("(") || gap.EndsWith(" or") || gap.EndsWith("that is") || gap.EndsWith("i.e.") || gap.EndsWith(" –") || gap.EndsWith("equates to") || gap.EndsWith("which is") || gap.EndsWith("being") || gap.EndsWith("equal to") || gap.EndsWith("equivalent to");
        return isOf && isSaid && Math.Abs((part * 100 / whole) - percent) > 1.5m && Math.Abs(100 - (part * 100 / whole) - percent) > 1.5m ? (numbers[2], true, "The two numbers told with it make another percentage.") : null;
    }

    // "£12,000 on 40 courses, an average of £350 a course".
    static (ScannedAmount Number, bool IsCertain, string Because)? Average(Passage passage, List<ScannedAmount> numbers, int start, int end)
    {
        if (numbers.Count != 3 || !(passage.Prose.Text.AsSpan(start, end - start).Contains("average", StringComparison.OrdinalIgnoreCase) || passage.Prose.Text.AsSpan(start, end - start).Contains(" mean ", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var count = numbers.Find(n => n.Amount is { Unit: Units.Count, IsExact: true, Low: > 1 });
        var others = numbers.FindAll(n => n.Amount is { IsExact: true, Low: > 0 } && n.Amount.Unit is Units.Money && !ReferenceEquals(n, count));
        if (count is null || others.Count != 2)
        {
            return null;
        }

        var (mean, total) = others[0].Amount.Low < others[1].Amount.Low ? (others[0], others[1]) : (others[1], others[0]);
        var at = passage.Prose.Text.AsSpan(Math.Max(start, mean.Start - 30), mean.Start - Math.Max(start, mean.Start - 30));
        var right = total.Amount.Low!.Value / count.Amount.Low!.Value;
        return (at.Contains("average", StringComparison.OrdinalIgnoreCase) || at.Contains("mean", StringComparison.OrdinalIgnoreCase)) && Math.Abs(right - mean.Amount.Low!.Value) > Math.Max(1, right * 0.02m)
            ? (mean, true, "The sum and the number told with it make another average.") : null;
    }

    static DisclosureFact Make(Reading reading, ScannedAmount number, bool isCertain, string because) => new(DisclosureKinds.DoesNotAdd)
    {
        Span = reading.Passage.Prose.ToSource(number.Start, number.End),
        Part = reading.Part,
        Sentence = reading.SentenceAt(number.Start),
        Paragraph = reading.Segment.Block,
        Exchange = reading.Segment.Exchange,
        IsCertain = isCertain,
        Because = because,
    };
}
