using FoiRules.Law;
using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Which law a letter answers under, where, and when the request was received.</summary>
sealed record Regime(Act Act, string Name, string Jurisdiction, DateOnly? Received);

/// <summary>Decides the regime: the front matter first, then the house file, then the Acts the letter names.</summary>
static class RegimeReader
{
    public static Regime Read(Letter letter, IEnumerable<ActMention> named, House house)
    {
        var jurisdiction = (letter.FrontMatter["jurisdiction"] ?? house.Jurisdiction)?.ToLowerInvariant();
        var act = letter.FrontMatter["regime"]?.ToUpperInvariant() switch
        {
            "FOIA" or "FOI" => Act.Foia,
            "EIR" or "EIRS" => Act.Eir,
            "FOISA" => Act.Foisa,
            "EISR" or "EISRS" => Act.Eisr,
            _ => FromText(named, jurisdiction),
        };
        return new Regime(act, Provision.Name(act).ToLowerInvariant().TrimEnd('s'), jurisdiction ?? (act is Act.Foisa or Act.Eisr ? "scotland" : "unknown"), Received(letter));
    }

    static Act FromText(IEnumerable<ActMention> mentions, string? jurisdiction)
    {
        var (foia, eir, foisa, eisr) = (false, false, jurisdiction == "scotland", false);
        foreach (var mention in mentions)
        {
            foia |= mention.Act is Act.Foia;
            eir |= mention.Act is Act.Eir;

            // Where the laws of both are named, one of them by mistake, the first is the one that is meant.
            foisa |= mention.Act is Act.Foisa && !foia;
            eisr |= mention.Act is Act.Eisr;
        }

        return foisa ? Act.Foisa : eisr ? Act.Eisr : eir && !foia ? Act.Eir : Act.Foia;
    }

    static DateOnly? Received(Letter letter) =>
        letter.FrontMatter["received"] is { } written && DateText.TryReadAt(written, 0, out var date, out _) ? date : null;
}
