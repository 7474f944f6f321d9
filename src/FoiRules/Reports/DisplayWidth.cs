using System.Globalization;
using System.Text;

namespace FoiRules.Reports;

/// <summary>How many cells of a terminal a character takes, so that a caret stands under what it means.</summary>
static class DisplayWidth
{
    const int SoftHyphen = 0xAD;

    /// <summary>0 for a mark that joins the character before it, 2 for a wide East Asian character or emoji (Unicode Standard Annex 11), else 1.</summary>
    public static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        UnicodeCategory.Format when rune.Value != SoftHyphen => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    static bool IsWide(int value) => value is
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F)
        or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1F64F)
        or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
