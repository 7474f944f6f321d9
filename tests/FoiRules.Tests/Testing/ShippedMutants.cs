using FoiRules.Checking.Mutation;
using FoiRules.Rules;
using FoiRules.Tests.Support;

namespace FoiRules.Tests.Testing;

/// <summary>Every small change of the shipped rules.</summary>
static class ShippedMutants
{
    static readonly Lazy<IReadOnlyList<Mutant>> First = new(Run);

    /// <summary>What one run tells, which is made once for all tests that ask.</summary>
    public static IReadOnlyList<Mutant> Told => First.Value;

    /// <summary>What a run of its own tells.</summary>
    public static IReadOnlyList<Mutant> Run() => MutationRun.Of(RuleFiles.Load(null, null, []), Shipped.Pack.Rules, Shipped.Pack);
}
