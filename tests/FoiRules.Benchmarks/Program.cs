using BenchmarkDotNet.Running;
using FoiRules.Benchmarks;

// dotnet run -c Release --project tests/FoiRules.Benchmarks -- --filter '*'     or     … -- reading-cost
if (args is ["reading-cost", .. var rest])
{
    return ReadingCost.Run(rest);
}

BenchmarkSwitcher.FromAssembly(typeof(Letters).Assembly).Run(args);
return 0;
