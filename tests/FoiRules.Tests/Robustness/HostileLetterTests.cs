using FoiRules.Checking;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Robustness;

[Parallelizable(ParallelScope.Children)]
public sealed class HostileLetterTests
{
    const int SmallLetters = 300;

    [Test]
    public void A_letter_of_whatever_bytes_is_checked_or_refused([Range(0, SmallLetters - 1)] int seed)
    {
        var source = SourceText.Decode("hostile.md", HostileLetters.Small(seed), out var bad);
        if (source is null)
        {
            bad.ShouldBeGreaterThanOrEqualTo(0);
            return;
        }

        ShouldBeInside(source);
    }

    [Test]
    public void A_letter_of_one_line_of_five_megabytes_is_checked_or_refused([Range(0, 5)] int number) => ShouldBeInside(new SourceText("long.md", HostileLetters.Long(number)));

    [Test]
    public void Every_long_line_is_tried() => HostileLetters.LongLines.ShouldBe(6);

    [TestCase("<!-- -->le \"so\"-->/s-ignore 5. since 2010")]
    [TestCase("<!-- foi<!-- foiru because -->le because \"so\"-->/s-ignore because -->> 5. Every letter about moorings since 2010\n\nWe hold 3.")]
    public void A_comment_that_seems_to_end_twice_is_passed(string letter) => ShouldBeInside(new SourceText("comment.md", letter));

    static void ShouldBeInside(SourceText source)
    {
        foreach (var finding in new Checker(Shipped.Pack).Check(source))
        {
            finding.Place.Span.Start.ShouldBeInRange(0, source.Content.Length);
            finding.Place.Span.End.ShouldBeInRange(finding.Place.Span.Start, source.Content.Length);
            finding.Message.ShouldNotBeNullOrWhiteSpace();
        }
    }
}
