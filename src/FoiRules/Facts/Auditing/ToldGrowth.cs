using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds rises and falls in per cent that are not those of the numbers told with them: "from 4,000 to 5,000, a rise of 40%".</summary>
static class ToldGrowth
{
    const int MostBetween = 8;
    const int MostBehind = 12;
    const decimal Tolerance = 1.5m;

    static readonly AnyText Moving = new("rise", "rose", "risen", "increas", "grew", "grow", "up by", "up from", "went up", "gone up", "climb", "jump", "fell", "fall", "drop", "declin", "decreas", "reduc", "down by", "down from", "went down", "gone down", "cut", "doubl", "halv", "trebl", "tripl", "quadrupl", "shrank", "shrunk", "change", "uplift", "surge");

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var readings = context.Readings;
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            if (reading.Cell is not null || !reading.Passage.Has(WordSign.Number) || Caseless.In(reading.Passage.Prose.Text, "from") < 0 || !Moving.In(reading.Passage.Prose.Text) || Change(reading.Passage) is not { } change)
            {
                continue;
            }

            if (Multiple(reading.Passage.Prose.Text) is { } times && change.To > 0 && Math.Abs((change.To / change.From) - times) > times * 0.1m)
            {
                found.Add(Make(reading, change.Start, change.End, isCertain: false));
                continue;
            }

            // The same text says it, or the one behind it.
            if (Percent(reading.Passage, change.Behind) is { } own)
            {
                Judge(reading, own, change, found);
            }
            else if (i + 1 < readings.Count && readings[i + 1] is { Cell: null } next && Moving.In(next.Passage.Prose.Text) && Percent(next.Passage, 0) is { } behind)
            {
                Judge(next, behind, change, found);
            }
        }
    }

    // "Doubled, from 40 to 70".
    static decimal? Multiple(string text) => text.Contains("doubled", StringComparison.OrdinalIgnoreCase) ? 2 : text.Contains("halved", StringComparison.OrdinalIgnoreCase) ? 0.5m
        : text.Contains("trebled", StringComparison.OrdinalIgnoreCase) || text.Contains("tripled", StringComparison.OrdinalIgnoreCase) ? 3 : text.Contains("quadrupled", StringComparison.OrdinalIgnoreCase) ? 4 : null;

    // "From 4,000 in 2023 to 5,000".
    static (decimal From, decimal To, int Behind, int Start, int End)? Change(Passage passage)
    {
        for (var i = 0; i + 1 < passage.Words.Count; i++)
        {
            // "From 40 to 70" reads as a range.
            if (passage.Words[i].Lower == "from" && AmountScan.At(passage, i + 1) is { Amount: { IsApproximate: false, Low: > 0 and { } low, High: { } high, Unit: Units.Count or Units.Money } } range && low < high && !(low is >= 1900 and <= 2100))
            {
                return (low, high, range.Next, range.Start, range.End);
            }

            if (passage.Words[i].Lower != "from" || AmountScan.At(passage, i + 1) is not { Amount: { IsExact: true, Low: > 0 and { } from, Unit: Units.Count or Units.Money } } first || IsYear(first))
            {
                continue;
            }

            for (var j = first.Next; j + 1 < passage.Words.Count && j < first.Next + MostBetween; j++)
            {
                if (passage.Words[j].Lower == "to" && AmountScan.At(passage, j + 1) is { Amount: { IsExact: true, Low: { } to } } second && second.Amount.Unit == first.Amount.Unit && !IsYear(second))
                {
                    return (from, to, second.Next, second.Start, second.End);
                }
            }
        }

        return null;
    }

    static bool IsYear(ScannedAmount found) => found.Amount is { Unit: Units.Count, IsInWords: false, Low: >= 1900 and <= 2100 };

    static ScannedAmount? Percent(Passage passage, int from)
    {
        for (var i = from; i < passage.Words.Count && i < from + MostBehind; i++)
        {
            if (AmountScan.At(passage, i) is { Amount.Unit: Units.Percent } found)
            {
                return found is { Amount.IsExact: true } && !IsOfAnother(passage, found) ? found : null;
            }
        }

        return null;
    }

    // "40% of them", "40 percentage points": no change.
    static bool IsOfAnother(Passage passage, ScannedAmount found) => found.Next < passage.Words.Count && passage.Words[found.Next].Start == found.End + 1 && passage.Words[found.Next].Lower is "of" or "points" or "point" or "were" or "are" or "was" or "is" or "had" or "have";

    static void Judge(Reading reading, ScannedAmount percent, (decimal From, decimal To, int Behind, int Start, int End) change, List<DisclosureFact> found)
    {
        var told = percent.Amount.Low!.Value;
        var right = Math.Abs(change.To - change.From) * 100 / change.From;
        var ofTo = change.To == 0 ? right : Math.Abs(change.To - change.From) * 100 / change.To;
        var ratio = change.To * 100 / change.From;
        if (Math.Abs(told - right) <= Tolerance || Math.Abs(told - ratio) <= Tolerance)
        {
            return;
        }

        found.Add(Make(reading, percent.Start, percent.End, Math.Abs(told - ofTo) > Tolerance));
    }

    static DisclosureFact Make(Reading reading, int start, int end, bool isCertain) => new(DisclosureKinds.DoesNotAdd)
    {
        Span = reading.Passage.Prose.ToSource(start, end),
        Part = reading.Part,
        Sentence = reading.SentenceAt(start),
        Paragraph = reading.Segment.Block,
        Exchange = reading.Segment.Exchange,
        IsCertain = isCertain,
        Because = "The two numbers told with it make another rise or fall.",
        Witness = [reading.Segment.Span],
    };
}
