namespace FoiRules.Law;

/// <summary>Works out what a bracket continues when it stands alone in a list.</summary>
static class Siblings
{
    /// <summary>The limbs of <paramref name="last"/> with <paramref name="limb"/> in place of the innermost of its kind; null where none is of its kind.</summary>
    /// <remarks>(i) is a letter after (h) and a numeral after (ii); where the statute is known, it decides.</remarks>
    public static List<string>? Replace(CitationItem last, string limb, Act act)
    {
        List<string>? innermost = null;
        for (var depth = last.Limbs.Count - 1; depth >= 0; depth--)
        {
            if (!IsSameKind(last.Limbs, depth, limb))
            {
                continue;
            }

            List<string> candidate = [.. last.Limbs.Take(depth), limb];
            if (Statutes.Fault(new Provision(act, last.Section, LimbPath.Join(candidate))) is null)
            {
                return candidate;
            }

            innermost ??= candidate;
        }

        return innermost;
    }

    static bool IsSameKind(IReadOnlyList<string> limbs, int depth, string limb)
    {
        if (LimbPath.IsNumbered(limb) || LimbPath.IsNumbered(limbs[depth]))
        {
            return LimbPath.IsNumbered(limb) && LimbPath.IsNumbered(limbs[depth]);
        }

        var isNumeral = depth > 0 && !LimbPath.IsNumbered(limbs[depth - 1]);
        return !isNumeral || LimbPath.IsRoman(limb);
    }
}
