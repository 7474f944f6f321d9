using BenchmarkDotNet.Running;
using FoiRules.Benchmarks;

// dotnet run -c Release --project tests/FoiRules.Benchmarks -- --filter '*'     or     … -- reading-cost     or     … -- spread
if (args is ["reading-cost", .. var rest])
{
    return ReadingCost.Run(rest);
}

if (args is ["spread"])
{
    Spread.Print(tables: 400);
    return 0;
}

BenchmarkSwitcher.FromAssembly(typeof(Letters).Assembly).Run(args);
return 0;
