using FoiRules.Disclosure.Assessment;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Tells of each small count what to hide besides, before anything is hidden.</summary>
static class HidingAdvice
{
    const int MostNamed = 3;

    /// <summary>Notes the advice at the small counts of a system.</summary>
    public static void Give(AuditedSystem system, DisclosurePolicy policy, SourceText source)
    {
        List<FigureFact> small = [.. system.Figures.OfType<FigureFact>().Where(f => SmallFigures.Is(f, policy.Threshold))];
        if (small.Count == 0 || !system.Result.IsConsistent)
        {
            return;
        }

        var plan = HidingPlan.Of(system, policy);
        List<FigureFact> given = [.. plan.GivesAway.Where(small.Contains)];
        if (given.Count == 0)
        {
            return;
        }

        var names = given.ConvertAll(f => AuditWords.Name(f, source));
        var still = names.Count > MostNamed ? $"{AuditWords.List(names[..MostNamed])} and others" : AuditWords.List(names);
        var advice = plan.Told(source) is { } further
            ? $"with only the small counts hidden, {still} could still be worked out; hide also {further}"
            : $"with only the small counts hidden, {still} could still be worked out; use wider groups, or leave the totals out";
        foreach (var figure in small)
        {
            figure.Advise(advice, plan.Further);
        }
    }
}
