using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Structure;

/// <summary>Whether a printed percentage or average can be what two counts make.</summary>
static class RatioFit
{
    /// <summary>Whether it can; null where it says nothing, because the divisor is nil or one of the counts is open.</summary>
    public static bool? Fits(Interval dividend, Interval divisor, PrintedDecimal printed, bool perCent, bool isCutOff)
    {
        if (!dividend.IsBounded || !divisor.IsBounded || divisor.High <= 0)
        {
            return null;
        }

        var ratio = new RatioRelation(new(0, 0), null, 0, printed, perCent, isCutOff);
        return (Int128)ratio.Least * divisor.Low <= (Int128)ratio.Scale * dividend.High
            && (Int128)ratio.Scale * dividend.Low <= (Int128)ratio.Most * divisor.High - (isCutOff ? 1 : 0);
    }

    /// <summary>Whether the two counts are known well enough that a fit means something.</summary>
    public static bool IsTelling(Interval dividend, Interval divisor) => dividend.IsExact && divisor.IsExact && dividend.Low > 0 && divisor.Low > dividend.Low;
}
