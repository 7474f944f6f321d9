using System.Globalization;
using FoiRules.Time;

namespace FoiRules.Tests.Time;

/// <summary>Prints periods as test cases write them: "2017-04-01..2018-03-31 Financial Exact".</summary>
static class PeriodReadings
{
    public static readonly DateOnly Received = new(2021, 6, 10);

    public static string Of(Period period) =>
        string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd} {period.Basis} {period.Certainty}");

    public static string[] All(string text) => [.. PeriodText.Find(text, Received).Select(m => $"{text[m.Span.Start..m.Span.End]} = {Of(m.Period)}")];
}
