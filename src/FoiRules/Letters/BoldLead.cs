using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>The words in bold with which a paragraph or point begins that goes on otherwise.</summary>
static class BoldLead
{
    /// <summary>The words.</summary>
    public static ReadOnlySpan<char> Of(Segment segment) => segment.Passage.Prose.Text.AsSpan(0, segment.Passage.Prose.FromSource(segment.LeadEnd)).TrimEnd();

    /// <summary>Whether they may ask: they end in a question mark, or name what requesters ask for, and what stands behind them begins anew.</summary>
    public static bool Asks(List<Segment> segments, int at, Lexicon lexicon)
    {
        var segment = segments[at];
        var lead = Of(segment);
        if (lead is [] or [.., '?'])
        {
            return !lead.IsEmpty;
        }

        var rest = (IsParted(segments, at) ? segments[at + 1].Passage.Prose.Text.AsSpan() : segment.Passage.Prose.Text.AsSpan(lead.Length)).TrimStart();
        var isNamed = segment.Passage.BeginsWith(lexicon.Index(Cues.Names[(int)Cue.RequesterNouns])) || segment.Passage.BeginsWith(lexicon.Index(Cues.Names[(int)Cue.RequesterVoice]));
        return rest is [(>= 'A' and <= 'Z') or (>= '0' and <= '9') or '£', ..] && (isNamed || (segment.IsBullet && lead[^1] != ':')) && NamesNoNumber(lead);
    }

    // Years and spans of years may stand in a question.
    static bool NamesNoNumber(ReadOnlySpan<char> lead)
    {
        foreach (var word in lead.Split(' '))
        {
            var text = lead[word].Trim("()[],.:;–-");
            if (text is [>= '0' and <= '9', ..] && text is not ([_, _, _, _] or [_, _, _, _, '/' or '-' or '–', ..]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether they and what stands behind them have been read as two lines already, as they are where they end in a stop.</summary>
    public static bool IsParted(List<Segment> segments, int at) => segments[at].Passage.Prose.FromSource(segments[at].LeadEnd) == segments[at].Passage.Prose.Text.Length
        && at + 1 < segments.Count && segments[at + 1] is { Label: null } rest && rest.Block == segments[at].Block;
}
