using System.Globalization;
using FoiRules.Time;

namespace FoiRules.Letters;

/// <summary>Numbers without a stop or bracket in front of paragraphs: "1 How many ferries sail?", "2 The number of berths", "3 - Nine." Each by itself may be a figure; a run of them counts questions.</summary>
static class PlainNumbers
{
    const int FewestItems = 3;

    // "1 and 2 There were nine", "3 None": what has been counted once may be told in two.
    const int FewestAnswers = 2;
    const int FewestWords = 4;
    const int MostItems = 60;
    const int Dash = 3;
    const string And = " and ";

    /// <summary>Makes labels of the numbers that run from 1 on, one paragraph or line after another; where answers follow in the same way, of theirs as well.</summary>
    /// <param name="segments">All segments, their words not yet read.</param>
    public static void Label(List<Segment> segments)
    {
        var (run, next, fewest) = (new List<(int At, Numbered Number)>(), 1, FewestItems);
        for (var i = 0; i < segments.Count && next <= MostItems; i++)
        {
            if (Begins(segments[i]) is not { } number || !StandsAlone(segments, i, run))
            {
                continue;
            }

            if (number.First == 1 && run.Count >= fewest)
            {
                Label(segments, run);
                (run, next, fewest) = ([], 1, FewestAnswers);
            }

            // Whoever answers by number may have nothing to say to one.
            if (number.First == next || (number.IsDashed && run.Count >= fewest && number.First == next + 1))
            {
                run.Add((i, number));
                next = number.Last + 1;
            }
        }

        Label(segments, run.Count < fewest ? [] : run);
    }

    static void Label(List<Segment> segments, List<(int At, Numbered Number)> run)
    {
        var isAsked = run.Exists(r => r.Number.IsDashed) && AreAsked(segments, run);
        foreach (var (at, number) in run.Where(r => isAsked || !r.Number.IsDashed))
        {
            var prose = segments[at].Passage.Prose;
            segments[at] = segments[at] with { Label = prose.Text[..number.Length], Passage = segments[at].Passage with { Prose = prose.Slice(number.Behind, prose.Text.Length) } };
        }
    }

    // "1 – Roma girls" counts, unless each of the numbers is that of one question, which nothing else in the letter answers by number, and no line announces a list.
    static bool AreAsked(List<Segment> segments, List<(int At, Numbered Number)> run)
    {
        var asked = segments.Select(s => s.Label).OfType<string>().ToLookup(l => l, StringComparer.Ordinal);
        return run.TrueForAll(r => asked[r.Number.First.ToString(CultureInfo.InvariantCulture)].Count() == 1)
            && (run[0].At == 0 || segments[run[0].At - 1].Passage.Prose.Text.AsSpan().TrimEnd() is not [.., ':']);
    }

    // A paragraph of its own, or a line below the one with the number before it.
    static bool StandsAlone(List<Segment> segments, int at, List<(int At, Numbered Number)> run) =>
        at == 0 || segments[at - 1].Block != segments[at].Block || (run is [.., var last] ? last.At == at - 1 : at + 1 < segments.Count && Begins(segments[at + 1]) is { First: 2 });

    // "3 For those who left, the reasons", or "1 and 2 In 2021 there were": the number, a space, a capital and some words more. Behind "3 - " fewer will do.
    static Numbered? Begins(Segment segment)
    {
        if (segment is not { Kind: SegmentKind.Paragraph, Label: null, Table: null, Passage.Prose.Text: [>= '1' and <= '9', ..] text } || Number(text) is not { } first)
        {
            return null;
        }

        var length = first.Length;
        var last = first;
        if (text.AsSpan(length).StartsWith(And) && Number(text.AsSpan(length + And.Length)) is { } second)
        {
            (last, length) = (second, length + And.Length + second.Length);
        }

        var rest = text.AsSpan(length);
        if (rest is [' ', '-' or '–' or '—', ' ', .. var behind])
        {
            // "1 - 4" is a range.
            var isText = behind is [(>= 'A' and <= 'Z') or '£', ..] ? !Months.Is(FirstWord(behind)) : behind is [>= '1' and <= '9', ..] && behind.Count(' ') >= FewestWords;
            return isText ? new(first.Value, last.Value, length, length + Dash, IsDashed: true) : null;
        }

        return rest is [' ', >= 'A' and <= 'Z', ..] && rest.Count(' ') >= FewestWords && !Months.Is(FirstWord(rest[1..]))
            ? new(first.Value, last.Value, length, length + 1, IsDashed: false) : null;
    }

    static string FirstWord(ReadOnlySpan<char> text) => text[..(text.IndexOf(' ') is >= 0 and var end ? end : text.Length)].ToString().ToLowerInvariant();

    /// <summary>The number with which a line begins that may be an item: a space and a capital follow; null where none does.</summary>
    public static int? Begun(ReadOnlySpan<char> line) => line is [>= '1' and <= '9', ..] && Number(line) is { } number && line[number.Length..] is [' ', >= 'A' and <= 'Z', ..] ? number.Value : null;

    static (int Value, int Length)? Number(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end > 0 && int.TryParse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? (value, end) : null;
    }

    readonly record struct Numbered(int First, int Last, int Length, int Behind, bool IsDashed);
}
