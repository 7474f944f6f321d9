using FoiRules.Disclosure.Assessment;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Which further figures of a system to hide, so that its hidden and its small counts cannot be worked out.</summary>
/// <param name="GivesAway">The small counts that could be worked out if only the small ones were hidden, and the hidden ones that can be now.</param>
/// <param name="Further">What to hide besides; empty where nothing is needed, or nothing helps.</param>
/// <param name="IsSafe">Whether, with all that hidden, nothing comes out any more; shown by an audit.</param>
/// <param name="IsCheapest">Whether nothing that hides fewer figures is safe.</param>
public sealed record HidingPlan(IReadOnlyList<FigureFact> GivesAway, IReadOnlyList<FigureFact> Further, bool IsSafe, bool IsCheapest)
{
    /// <summary>The plan for a system.</summary>
    public static HidingPlan Of(AuditedSystem system, DisclosurePolicy policy) => new HidingSearch(system, policy).Run();

    /// <summary>What to hide besides, in words; null where nothing has to be, or nothing helps.</summary>
    public string? Told(SourceText source)
    {
        if (Further.Count == 0)
        {
            return null;
        }

        var names = new List<string>();
        foreach (var figure in Further)
        {
            names.Add(AuditWords.Name(figure, source));
        }

        return AuditWords.List(names);
    }
}
