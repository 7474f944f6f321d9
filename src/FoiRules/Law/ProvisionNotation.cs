using System.Diagnostics.CodeAnalysis;

namespace FoiRules.Law;

/// <summary>Reads the canonical form of a provision, the one <see cref="Provision.ToString"/> writes.</summary>
public static class ProvisionNotation
{
    static readonly Act[] Acts = [Act.Foisa, Act.Foia, Act.Eisr, Act.Eir, Act.Dpa2018, Act.UkGdpr];

    /// <summary>Reads <c>FOIA s.40(2)</c>, <c>EIR reg.12(4)(a)</c>, <c>UK GDPR art.5(1)(a)</c> at an offset.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="provision">What it names, whether or not that exists.</param>
    /// <param name="end">The offset after it; <paramref name="start"/> where nothing was read.</param>
    public static bool TryRead(string text, int start, [NotNullWhen(true)] out Provision? provision, out int end) =>
        TryRead(text, start, inherited: null, out provision, out end);

    /// <summary>Reads the same, and <c>s.40(3A)(a)</c> or <c>reg.11</c> alone where the statute is already known.</summary>
    /// <param name="text">The text that holds it.</param>
    /// <param name="start">Where it starts.</param>
    /// <param name="inherited">The statute of a form without one; null to require one.</param>
    /// <param name="provision">What it names, whether or not that exists.</param>
    /// <param name="end">The offset after it; <paramref name="start"/> where nothing was read.</param>
    public static bool TryRead(string text, int start, Act? inherited, [NotNullWhen(true)] out Provision? provision, out int end)
    {
        provision = null;
        end = start;
        if (start < 0 || start >= text.Length)
        {
            return false;
        }

        foreach (var act in Acts)
        {
            var name = Provision.Name(act);
            var afterName = start + name.Length;
            if (text.AsSpan(start).StartsWith(name, StringComparison.OrdinalIgnoreCase) && afterName < text.Length && text[afterName] == ' ')
            {
                return TryDivision(text, afterName + 1, act, out provision, ref end);
            }
        }

        return inherited is { } known && TryDivision(text, start, known, out provision, ref end);
    }

    static bool TryDivision(string text, int at, Act act, [NotNullWhen(true)] out Provision? provision, ref int end)
    {
        provision = null;
        var abbreviation = Provision.Abbreviation(act);
        var number = at + abbreviation.Length;
        if (!text.AsSpan(at).StartsWith(abbreviation, StringComparison.OrdinalIgnoreCase)
            || TextScan.WordAt(text, number) is not { Length: > 0 and <= 4 } section
            || !char.IsAsciiDigit(section[0]))
        {
            return false;
        }

        var letters = section.TrimStart("0123456789");
        if (letters.Length > 1 || (letters.Length == 1 && !char.IsAsciiLetter(letters[0])))
        {
            return false;
        }

        var after = number + section.Length;
        var limbs = new List<string>();
        while (LimbReader.TryOne(text, after, out var limb, out var close))
        {
            limbs.Add(limb);
            after = close;
        }

        if (after < text.Length && char.IsLetterOrDigit(text[after]))
        {
            return false;
        }

        provision = new Provision(act, section.ToString().ToUpperInvariant(), LimbPath.Join(limbs));
        end = after;
        return true;
    }
}
