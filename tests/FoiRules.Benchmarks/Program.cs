using BenchmarkDotNet.Running;
using FoiRules.Benchmarks;
using FoiRules.Benchmarks.Weighing;

// dotnet run -c Release --project tests/FoiRules.Benchmarks -- --filter '*'     or     … -- reading-cost     or     … -- spread     or     … -- weigh-signs
if (args is ["reading-cost", .. var rest])
{
    return ReadingCost.Run(rest);
}

if (args is ["spread"])
{
    Spread.Print(tables: 400);
    return 0;
}

if (args is ["weigh-signs", .. var marked])
{
    return WeighSigns.Run(marked);
}

BenchmarkSwitcher.FromAssembly(typeof(Letters).Assembly).Run(args);
return 0;
