using System.Globalization;
using FoiRules.Checking;
using FoiRules.Reports;

namespace FoiRules.Cli.Testing;

/// <summary>Tells what no example reaches.</summary>
static class CoverageReport
{
    /// <summary>Writes each thing that is not reached, then the share of each rule that lacks something.</summary>
    /// <returns>Whether the least coverage asked for is met everywhere.</returns>
    public static bool Write(IReadOnlyList<Coverage> all, decimal? least, TextWriter output)
    {
        output.Write("\n");
        foreach (var (rule, point) in all.SelectMany(c => c.Points.Where(p => !p.IsReached && p.Lack.Length > 0).Select(p => (c, p))))
        {
            PlaceText.Write(point.Place, $"{rule.Name}: {point.Lack}", output);
            output.Write("\n");
        }

        foreach (var rule in all.Where(c => c.Reached < c.Points.Count))
        {
            output.Write($"{Share(rule.Share)}  {rule.Name}  {Said.Plain(rule.Reached)} of {Said.Plain(rule.Points.Count)}\n");
        }

        var (reached, points) = (all.Sum(c => c.Reached), all.Sum(c => c.Points.Count));
        output.Write($"Coverage {Share(points == 0 ? 1 : decimal.Divide(reached, points))}: examples reach {Said.Plain(reached)} of {Said.Plain(points)} points (each condition holding and failing, each pattern said).\n");
        var isMet = least is null || all.All(c => c.Share >= least);
        output.Write(isMet ? "" : $"Less than the {Share(least!.Value)} asked for: {string.Join(", ", all.Where(c => c.Share < least).Select(c => c.Name))}.\n");
        return isMet;
    }

    /// <summary>"0.87"; never rounded up to 1.00.</summary>
    public static string Share(decimal share) => (Math.Floor(share * 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
