using FoiRules.Disclosure.Complement;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Benchmarks;

/// <summary>How long audits and complements take over many tables: medians hide the table that takes long.</summary>
static class Spread
{
    // Processor time, and the quickest of some runs: what else the machine does is not the arithmetic's.
    const int Runs = 5;

    static readonly (int Rows, int Columns)[] Sizes = [(3, 3), (5, 4), (8, 6), (12, 8), (20, 12)];

    /// <summary>Prints median, 95th and 99th percentile and maximum in milliseconds, for each size.</summary>
    public static void Print(int tables)
    {
        foreach (var (rows, columns) in Sizes)
        {
            var audits = Time(tables, seed => RandomTables.System(rows, columns, seed), IntervalAudit.Solve);
            Write($"audit {rows}x{columns}", audits.Select(a => a.Milliseconds), $"{audits.Count(a => a.Result.Unproven.Count > 0)} not proven");
        }

        foreach (var (rows, columns) in Sizes)
        {
            var budget = ComplementarySuppression.UsualBudget;
            var complements = Time(tables / 4, seed => RandomTables.Problem(rows, columns, 2 + seed % 11, seed), p => ComplementarySuppression.Solve(p, budget));
            Write($"complement {rows}x{columns}", complements.Select(c => c.Milliseconds), $"{complements.Count(c => c.Result is { IsSafe: true, IsCheapest: false })} not proven the cheapest, {complements.Count(c => !c.Result.IsSafe)} not safe");
        }

        Console.WriteLine(Hasty(tables / 4));
    }

    // What the good choice costs against the cheapest, where the cheapest can be found in ample time.
    static string Hasty(int tables)
    {
        var ratios = new List<double>();
        for (var seed = 0; seed < tables; seed++)
        {
            var (rows, columns) = Sizes[seed % Sizes.Length];
            var problem = RandomTables.Problem(rows, columns, 2 + seed % 11, seed);
            var (cheapest, hasty) = (ComplementarySuppression.Solve(problem, TimeSpan.FromSeconds(2)), ComplementarySuppression.Solve(problem, TimeSpan.Zero));
            if (cheapest is { IsCheapest: true, Cost: > 0 } && hasty.IsSafe)
            {
                ratios.Add((double)hasty.Cost / cheapest.Cost);
            }
        }

        return FormattableString.Invariant($"good choice against the cheapest: {ratios.Average():F3} times on average, {ratios.Max():F2} at most, {ratios.Count} tables");
    }

    static List<(double Milliseconds, TResult Result)> Time<TTable, TResult>(int tables, Func<int, TTable> make, Func<TTable, TResult> solve)
    {
        for (var seed = 0; seed < Math.Min(tables, 60); seed++)
        {
            solve(make(-1 - seed));
        }

        var times = new List<(double, TResult)>();
        for (var seed = 0; seed < tables; seed++)
        {
            var table = make(seed);
            var (least, result) = (double.MaxValue, default(TResult)!);
            for (var run = 0; run < Runs; run++)
            {
                var begun = Environment.CpuUsage.TotalTime;
                result = solve(table);
                least = Math.Min(least, (Environment.CpuUsage.TotalTime - begun).TotalMilliseconds);
            }

            times.Add((least, result));
        }

        return times;
    }

    static void Write(string name, IEnumerable<double> times, string more)
    {
        var sorted = times.Order().ToList();
        double At(double share) => sorted[Math.Min((int)(share * sorted.Count), sorted.Count - 1)];
        Console.WriteLine(FormattableString.Invariant($"{name,-20} median {At(0.5):F3} ms, p95 {At(0.95):F3}, p99 {At(0.99):F3}, max {sorted[^1]:F3}; {more}"));
    }
}
