using System.Globalization;

namespace FoiRules.Law;

/// <summary>Which provisions exist, and which of them are grounds for refusing.</summary>
public static class Statutes
{
    /// <summary>Whether the statute has a section, regulation or article of this number ("40", "22A").</summary>
    /// <remarks>
    /// Freedom of Information Act 2000 ss.1-88; Environmental Information Regulations 2004 regs 1-21; Freedom of Information
    /// (Scotland) Act 2002 ss.1-76; Environmental Information (Scotland) Regulations 2004 regs 1-22; Data Protection Act 2018
    /// ss.1-215; UK GDPR arts 1-99. The Data (Use and Access) Act 2025 put lettered provisions into the last two, so that any
    /// letter is accepted there.
    /// </remarks>
    public static bool HasSection(Act act, string section)
    {
        var lettered = section.Length > 0 && char.IsAsciiLetter(section[^1]);
        var digits = lettered ? section.AsSpan(0, section.Length - 1) : section;
        if (digits.Length is 0 or > 3 || digits[0] == '0' || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        return number >= 1 && number <= Last(act) && (!lettered || HasLettered(act, section));
    }

    /// <summary>What is wrong with a reference, as an English sentence without its full stop; null when the provision exists or nothing is known against it.</summary>
    public static string? Fault(Provision provision)
    {
        var name = Provision.Name(provision.Act);
        if (provision.IsPart)
        {
            return PartReader.Exists(provision.Act, provision.Section) ? null : $"{name} has no {provision.Section.Replace("Sch.", "Schedule ", StringComparison.Ordinal)}";
        }

        if (!HasSection(provision.Act, provision.Section))
        {
            return $"{name} has no {Division(provision.Act)} {provision.Section}";
        }

        if (LimbTable.Of(provision.Act, provision.Section.ToUpperInvariant()) is not { } known)
        {
            return null;
        }

        var limbs = LimbPath.Split(provision.Limbs).ConvertAll(LimbPath.Canonical);
        return LimbNotation.FirstMissing(known, limbs) is { } depth
            ? $"{Division(provision.Act)} {provision.Section}{LimbPath.Join(limbs.Take(depth))} of {name} has no {Level(provision.Act, limbs, depth)} ({limbs[depth]})"
            : null;
    }

    /// <summary>Whether citing this provision is giving a ground for refusing.</summary>
    /// <remarks>
    /// FOIA ss.12, 14 and Part II (ss.21-44, of which s.25 is about certificates); EIR reg 12(3), (4), (5) and reg 13, and reg 12
    /// cited whole; FOISA ss.12, 14, 18 and 25-41, where s.17 is the notice that nothing is held; EISRs regs 10 and 11 likewise.
    /// </remarks>
    public static bool IsExemption(Provision provision) => provision.Act switch
    {
        Act.Foia => provision.Section.ToUpperInvariant() is "12" or "14" or "22A" || (IsWithin(provision.Section, 21, 44) && provision.Section is not "25"),
        Act.Foisa => provision.Section is "12" or "14" or "18" || IsWithin(provision.Section, 25, 41),
        Act.Eir => provision.Section is "13" || (provision.Section is "12" && IsExceptionLimb(provision.Limbs)),
        Act.Eisr => provision.Section is "11" || (provision.Section is "10" && IsExceptionLimb(provision.Limbs)),
        _ => false,
    };

    /// <summary>"section", "regulation" or "article", whichever the statute is divided into.</summary>
    public static string Division(Act act) => act switch
    {
        Act.Eir or Act.Eisr => "regulation",
        Act.UkGdpr => "article",
        _ => "section",
    };

    static int Last(Act act) => act switch
    {
        Act.Foia => 88,
        Act.Eir => 21,
        Act.Foisa => 76,
        Act.Eisr => 22,
        Act.Dpa2018 => 215,
        _ => 99,
    };

    static bool HasLettered(Act act, string section) => act switch
    {
        Act.Foia => section.ToUpperInvariant() is "11A" or "11B" or "22A" or "76A" or "76B" or "80A",
        Act.Foisa => section.ToUpperInvariant() is "7A" or "65A",
        Act.Dpa2018 or Act.UkGdpr => true,
        _ => false,
    };

    static bool IsWithin(string section, int first, int last) =>
        int.TryParse(section, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= first && number <= last;

    static bool IsExceptionLimb(string limbs) =>
        limbs.Length == 0
        || limbs.StartsWith("(3)", StringComparison.Ordinal)
        || limbs.StartsWith("(4)", StringComparison.Ordinal)
        || limbs.StartsWith("(5)", StringComparison.Ordinal);

    static string Level(Act act, List<string> limbs, int depth)
    {
        if (LimbPath.IsNumbered(limbs[depth]))
        {
            return Provision.Abbreviation(act) is "s." ? "subsection" : "paragraph";
        }

        var isSecondLetter = depth > 0 && !LimbPath.IsNumbered(limbs[depth - 1]);
        return isSecondLetter || Provision.Abbreviation(act) is not "s." ? "sub-paragraph" : "paragraph";
    }
}
