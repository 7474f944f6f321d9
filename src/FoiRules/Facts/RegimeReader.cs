using FoiRules.Law;
using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Which law a letter answers under, where, and when the request was received.</summary>
sealed record Regime(Act Act, string Name, string Jurisdiction, DateOnly? Received);

/// <summary>Decides the regime: the front matter first, then the house file, then the Acts the letter names.</summary>
static class RegimeReader
{
    public static Regime Read(Letter letter, List<Reading> readings, House house)
    {
        var jurisdiction = (letter.FrontMatter["jurisdiction"] ?? house.Jurisdiction)?.ToLowerInvariant();
        var act = letter.FrontMatter["regime"]?.ToUpperInvariant() switch
        {
            "FOIA" or "FOI" => Act.Foia,
            "EIR" or "EIRS" => Act.Eir,
            "FOISA" => Act.Foisa,
            "EISR" or "EISRS" => Act.Eisr,
            _ => FromText(readings, jurisdiction),
        };
        return new Regime(act, Provision.Name(act).ToLowerInvariant().TrimEnd('s'), jurisdiction ?? (act is Act.Foisa or Act.Eisr ? "scotland" : "unknown"), Received(letter));
    }

    static Act FromText(List<Reading> readings, string? jurisdiction)
    {
        var named = readings.Where(r => r.Part != Part.Request).SelectMany(r => ActText.Find(r.Passage.Prose.Text)).Select(m => m.Act).ToList();
        if (named.Contains(Act.Foisa) || jurisdiction == "scotland")
        {
            return Act.Foisa;
        }

        return named.Contains(Act.Foia) || !named.Contains(Act.Eir) ? named.Contains(Act.Eisr) ? Act.Eisr : Act.Foia : Act.Eir;
    }

    static DateOnly? Received(Letter letter) =>
        letter.FrontMatter["received"] is { } written && DateText.TryReadAt(written, 0, out var date, out _) ? date : null;
}
