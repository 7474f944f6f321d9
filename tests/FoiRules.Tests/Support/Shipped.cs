using FoiRules.Findings;
using FoiRules.Rules;

namespace FoiRules.Tests.Support;

/// <summary>The rules as shipped, bound once for all tests.</summary>
static class Shipped
{
    static readonly Lazy<RulePack> Bound = new(() =>
    {
        var faults = new List<Finding>();
        var pack = Binder.Bind(RuleFiles.Load(null, null, faults));
        return pack with { Findings = [.. faults, .. pack.Findings] };
    });

    static readonly Lazy<CompiledRules> All = new(() => Compile(RuleFiles.ShippedFiles()));

    static readonly Lazy<CompiledRules> Phrases = new(() => Compile([.. RuleFiles.ShippedFiles().Where(f => f.Path.Contains("/lexicon/", StringComparison.Ordinal))]));

    public static RulePack Pack => Bound.Value;

    /// <summary>The rules as shipped, as the tool keeps them: what a test writes is bound on top of them, and they are not read again for it.</summary>
    public static CompiledRules Compiled => All.Value;

    /// <summary>Likewise, without any rule: only the phrases.</summary>
    public static CompiledRules Lexicon => Phrases.Value;

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

    static CompiledRules Compile(IReadOnlyList<ShippedFile> files) => CompiledRules.Read(CompiledRules.Write(files)!, files)!;

    static string FindRepository()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(at!.FullName, "FoiRules.sln")))
        {
            at = at.Parent;
        }

        return at.FullName;
    }
}
