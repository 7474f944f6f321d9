using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/FoiRules.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(FoiRules.Benchmarks.Letters).Assembly).Run(args);
