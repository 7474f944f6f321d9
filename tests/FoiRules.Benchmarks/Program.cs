using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/FoiRules.Benchmarks -- --filter '*'
// dotnet run -c Release --project tests/FoiRules.Benchmarks -- spread [TABLES]
if (args is ["spread", ..])
{
    FoiRules.Benchmarks.Spread.Print(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 1000);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(FoiRules.Benchmarks.Letters).Assembly).Run(args);
