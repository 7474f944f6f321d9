using FoiRules.Law;

namespace FoiRules.Facts;

/// <summary>
/// Whether a letter that names both the Freedom of Information Act and the Environmental Information Regulations answers under the Regulations. Nearly every answer under them
/// names the Act as well: the requester asked under it, and the right to complain is borrowed from it.
/// </summary>
static class RegimeChoice
{
    const int LongestHeading = 10;

    /// <summary>Whether some sentence of the authority, or a heading above its answers, chooses the Regulations, and none the Act.</summary>
    public static bool IsOfRegulations(FactContext context)
    {
        var (regulations, act) = (context.Phrase("chooses-eir"), context.Phrase("chooses-foia"));
        var (isChosen, isBegun) = (false, false);
        for (var i = 0; i < context.Readings.Count; i++)
        {
            var (reading, named) = (context.Readings[i], context.Named[i]);
            if (reading.Part == Letters.Part.Request)
            {
                isBegun = true;
                continue;
            }

            var chooses = reading.Passage.Says(regulations);
            if (!chooses && reading.Passage.Says(act))
            {
                return false;
            }

            isChosen |= chooses || (!isBegun && named.Count > 0 && IsHeadingOfRegulations(reading.Passage, named));
        }

        return isChosen;
    }

    // "FOI/EIR request" names both.
    static bool IsHeadingOfRegulations(Letters.Passage passage, List<ActMention> named) =>
        passage.Words.Count <= LongestHeading && named.TrueForAll(m => m.Act is Act.Eir) && !passage.Prose.Text.Contains("FOI", StringComparison.OrdinalIgnoreCase);
}
