using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Facts;

/// <summary>What the mark of a hidden count tells a reader anyway.</summary>
static class MarkMeaning
{
    /// <summary>"Fewer than five" says that the count is small; that it is not nobody is hardly news.</summary>
    public static Interval Of(Interval declared, DisclosurePolicy policy) =>
        declared.Low == 0 && declared.High > 0 && declared.High < policy.Threshold ? new Interval(1, declared.High) : declared;

    /// <summary>What is wrong with what can be worked out of a hidden count; null where nothing is.</summary>
    public static DisclosureKind? Judge(Interval possible, Interval declared, DisclosurePolicy policy)
    {
        var meant = Of(declared, policy);
        return possible == meant || possible == declared || possible.LiesWithin(new Interval(0, policy.Threshold - 1)) && meant.LiesWithin(possible)
            ? null
            : HiddenCount.Judge(possible, meant, policy)?.Kind;
    }
}
