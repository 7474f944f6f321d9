using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Numbers of those who hold an office that everybody knows of.</summary>
static class KnownOffice
{
    const int Many = 10;

    /// <summary>Whether a number tells of known offices and counts nobody: "the two Directors", "the Council's 2 assessors".</summary>
    public static bool Is(Passage passage, ScannedAmount found)
    {
        // "Of our 40 wardens" is a number of people that matters where a share of them is told.
        if (found.First == 0 || found.Next >= passage.Words.Count || found.Amount.Low >= Many)
        {
            return false;
        }

        var before = passage.Words[found.First - 1].Lower;
        return before is "its" or "our" || before.EndsWith("'s", StringComparison.Ordinal) || before.EndsWith("’s", StringComparison.Ordinal)
            || (before is "the" or "their" or "both" && char.IsUpper(passage.Prose.Text[passage.Words[found.Next].Start]));
    }
}
