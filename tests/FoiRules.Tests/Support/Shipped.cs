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

    public static RulePack Pack => Bound.Value;

    /// <summary>The folder of the repository.</summary>
    public static string Repository { get; } = FindRepository();

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
