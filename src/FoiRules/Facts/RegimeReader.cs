using FoiRules.Law;
using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Which law a letter answers under, where, and when the request was received.</summary>
sealed record Regime(Act Act, string Name, string Jurisdiction, DateOnly? Received);

/// <summary>Decides the regime: the front matter first, then the house file, then the Acts the letter names.</summary>
static class RegimeReader
{
    public static Regime Read(Letter letter, IEnumerable<ActMention> named, House house, Func<bool> choosesRegulations)
    {
        var jurisdiction = (letter.FrontMatter["jurisdiction"] ?? house.Jurisdiction)?.ToLowerInvariant();
        var act = letter.FrontMatter["regime"]?.ToUpperInvariant() switch
        {
            "FOIA" or "FOI" => Act.Foia,
            "EIR" or "EIRS" => Act.Eir,
            "FOISA" => Act.Foisa,
            "EISR" or "EISRS" => Act.Eisr,
            _ => FromText(named, jurisdiction, letter.Source.Content, choosesRegulations),
        };
        return new Regime(act, Provision.Name(act).ToLowerInvariant().TrimEnd('s'), jurisdiction ?? (act is Act.Foisa or Act.Eisr ? "scotland" : "unknown"), Received(letter));
    }

    // The Regulations borrow the regulator's powers from the Act: letters under both name these.
    static readonly string[] Borrowed = [" provisions of", " section 50 of", " section 50(1) of", " s.50 of", " s50 of", " part iv of", " section 57 of"];

    /// <summary>Whether an Act is named only to say that the letter does not answer under it ("and not under the Freedom of Information Act"), or for what the Regulations borrow from it.</summary>
    public static bool IsRuledOut(string text, ActMention mention)
    {
        var named = Without(text.AsSpan(0, mention.Span.Start).TrimEnd(), " the");
        foreach (var borrowed in Borrowed)
        {
            if (named.EndsWith(borrowed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        var before = Without(named, " under");
        return before.EndsWith(" not", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" rather than", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" instead of", StringComparison.OrdinalIgnoreCase);
    }

    static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) ? text[..^word.Length].TrimEnd() : text;

    static Act FromText(IEnumerable<ActMention> mentions, string? jurisdiction, string text, Func<bool> choosesRegulations)
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

        return foisa ? Act.Foisa : eisr ? Act.Eisr : ScottishMailbox.IsFirst(text) ? Act.Foisa : eir && (!foia || choosesRegulations()) ? Act.Eir : Act.Foia;
    }

    static DateOnly? Received(Letter letter) =>
        letter.FrontMatter["received"] is { } written && DateText.TryReadAt(written, 0, out var date, out _) ? date : null;
}
