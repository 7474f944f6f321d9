using FoiRules.Text;
using FoiRules.Time;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;

namespace FoiRules.Tests.Time;

public class SpanProperties
{
    static readonly string[] Pieces =
    [
        "6", "six", "years", "months", "working", "day", "+", "current", "plus", "and", "(", ")", "40", "forty", "a", "the",
        "2017", "/", "18", "-", "–", "FY", "financial year", "Q1", "quarter", "March", "May", "1", "31", "st", "^", "to", "until",
        "since", "last", "this", "year", "date", "ending", "between", "from", "onwards", "as at", "end of", "y/e", "9999", "0000",
        ".", ",", "'", " ", " ", " ", "\n", "\r\n", "\t", "|", "[", "](", "https://", "www.", "\\", "@", ".pdf", "£", "٣", "é", "\uD800", "\0",
    ];

    static readonly DateOnly?[] Received = [null, DateOnly.MinValue, new DateOnly(2021, 6, 10), DateOnly.MaxValue];

    static Arbitrary<string> Texts() => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    [FsCheck.NUnit.Property(MaxTest = 2000)]
    public Property Spans_lie_in_the_text_in_order_and_apart() => Prop.ForAll(Texts(), AreInOrder);

    [FsCheck.NUnit.Property]
    public Property Spans_of_any_text_are_in_order() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), text => AreInOrder(text.Get));

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public Property A_period_never_ends_before_it_begins() => Prop.ForAll(Texts(), text =>
        Received.All(day => PeriodText.Find(text, day).All(m => m.Period is not { From: { } from, To: { } to } || from <= to)));

    [FsCheck.NUnit.Property(MaxTest = 1000)]
    public Property What_is_found_is_read_again_at_its_offset() => Prop.ForAll(Texts(), text =>
        DurationText.Find(text).All(m => DurationText.TryReadAt(text, m.Span.Start, out var d, out var end) && d == m.Duration && end == m.Span.End)
        && DateText.Find(text).All(m => DateText.TryReadAt(text, m.Span.Start, out var d, out var end) && d == m.Date && end == m.Span.End));

    [FsCheck.NUnit.Property]
    public Property Any_offset_may_be_read() => Prop.ForAll(Texts(), text =>
    {
        for (var at = -2; at < text.Length + 2; at++)
        {
            DurationText.TryReadAt(text, at, out _, out var end);
            DateText.TryReadAt(text, at, out _, out var dateEnd);
            end.ShouldBeGreaterThanOrEqualTo(at);
            dateEnd.ShouldBeGreaterThanOrEqualTo(at);
        }
    });

    static bool AreInOrder(string text) =>
        Received.All(day => Apart(text, PeriodText.Find(text, day).Select(m => m.Span)))
        && Apart(text, DurationText.Find(text).Select(m => m.Span))
        && Apart(text, DateText.Find(text).Select(m => m.Span));

    static bool Apart(string text, IEnumerable<TextSpan> spans)
    {
        var end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.Length <= 0 || span.End > text.Length)
            {
                return false;
            }

            end = span.End;
        }

        return true;
    }
}
