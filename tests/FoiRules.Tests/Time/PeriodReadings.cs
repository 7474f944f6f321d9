using System.Globalization;
using FoiRules.Time;

namespace FoiRules.Tests.Time;

/// <summary>Prints periods as test cases write them: "2017-04-01..2018-03-31 Financial Exact".</summary>
static class PeriodReadings
{
    public static readonly DateOnly Received = new(2021, 6, 10);

    public static string Of(Period period) =>
        string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd} {period.Basis} {period.Certainty}");

    /// <summary>The reading, and after each "or" another one: "2017-01-01..2017-12-31 Calendar Assumed or 2017-04-01..2018-03-31 Financial".</summary>
    public static string WithAlternatives(PeriodMention mention) =>
        string.Join(" or ", mention.Alternatives.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.From:yyyy-MM-dd}..{p.To:yyyy-MM-dd} {p.Basis}")).Prepend(Of(mention.Period)));

    public static string[] All(string text) => [.. PeriodText.Find(text, Received).Select(m => $"{text[m.Span.Start..m.Span.End]} = {Of(m.Period)}")];
}
