using BenchmarkDotNet.Attributes;
using FoiRules.Rules;

namespace FoiRules.Benchmarks;

/// <summary>What the shipped rules cost to load, warm: as a check loads them, which are those compiled when the tool was built, and from their files.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RuleLoading
{
    /// <summary>Compiles the rules, as the build of the tool does.</summary>
    [GlobalSetup]
    public static void Compile() =>
        File.WriteAllBytes(PackReader.CompiledPath, CompiledRules.Write(RuleFiles.ShippedFiles()) ?? throw new InvalidOperationException("the shipped rules have a mistake"));

    /// <summary>What a check does before its first letter: reads the compiled pack. Conditions are bound when a letter has something to ask them about.</summary>
    [Benchmark(Baseline = true)]
    public RulePack ReadCompiledPack() => PackReader.Read(null, null, []);

    /// <summary>The same with every condition and report bound, as for a letter that has something for every rule.</summary>
    [Benchmark]
    public int ReadCompiledPackAndBindAll()
    {
        var variables = 0;
        foreach (var rule in PackReader.Read(null, null, []).Rules)
        {
            variables += rule.Test.Value.Variables + rule.Report.Value.Variables;
        }

        return variables;
    }

    /// <summary>Reads, parses and binds the rule files, as where one was edited.</summary>
    [Benchmark]
    public RulePack ParseRuleFiles() => Binder.Bind(RuleFiles.Load(null, null, []));
}
