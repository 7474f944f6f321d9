using FoiRules.Disclosure.Intervals;
using FoiRules.Findings;

namespace FoiRules.Disclosure.Assessment;

/// <summary>Judges what can be worked out of one hidden count, against what its marker declares of it anyway.</summary>
static class HiddenCount
{
    /// <summary>What is wrong; null where nothing is.</summary>
    /// <param name="possible">What can be worked out.</param>
    /// <param name="declared">What the marker declares.</param>
    /// <param name="policy">What is small.</param>
    public static (DisclosureKind Kind, Severity Level)? Judge(Interval possible, Interval declared, DisclosurePolicy policy)
    {
        var small = new Interval(1, policy.Threshold - 1);
        if (possible == declared)
        {
            return null;
        }

        if (possible.IsExact)
        {
            return possible.Low == 0 ? (DisclosureKind.ExactZero, Severity.Warning)
                : possible.LiesWithin(small) ? (DisclosureKind.ExactSmall, Severity.Error)
                : (DisclosureKind.ExactLarge, Severity.Advice);
        }

        if (possible.LiesWithin(small) && !declared.LiesWithin(small))
        {
            return (DisclosureKind.CertainlySmall, Severity.Error);
        }

        if (possible.Low >= policy.Threshold)
        {
            return null;
        }

        return possible.Width == 1 && policy.LeastWidth > 1 ? (DisclosureKind.TwoLeft, Severity.Error)
            : possible.Width < Math.Min(policy.LeastWidth, declared.Width) || (!declared.IsBounded && possible.Width < policy.Threshold - 1) ? (DisclosureKind.Narrowed, Severity.Warning)
            : null;
    }

    /// <summary>What is wrong, in words.</summary>
    public static string Text(DisclosureKind kind, string label) => kind switch
    {
        DisclosureKind.ExactSmall => $"The hidden count {label} is small, and can be worked out exactly.",
        DisclosureKind.ExactZero => $"That the hidden count {label} is nobody can be worked out.",
        DisclosureKind.ExactLarge => $"The hidden count {label} can be worked out exactly; it is not small, so that hiding it is of no use.",
        DisclosureKind.CertainlySmall => $"That the hidden count {label} is small can be worked out, though its marker does not say so.",
        DisclosureKind.TwoLeft => $"For the hidden count {label} only two numbers are left.",
        _ => $"The hidden count {label} can be narrowed to a few numbers.",
    };
}
