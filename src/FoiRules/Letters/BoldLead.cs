using FoiRules.Phrases;
using FoiRules.Text;

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
        return rest is [(>= 'A' and <= 'Z') or (>= '0' and <= '9') or '£', ..] && isNamed && NamesNoNumber(lead);
    }

    // Years, spans of years and lengths of time may stand in a question; "three nurses with cancer" may not.
    static bool NamesNoNumber(ReadOnlySpan<char> lead)
    {
        var words = lead.ToString().ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].AsSpan().Trim("()[],.:;–-");
            var isOfTime = i + 1 < words.Length && words[i + 1] is "years" or "months" or "weeks" or "days";
            if (!isOfTime && (word is [>= '0' and <= '9', ..] ? word is not ([_, _, _, _] or [_, _, _, _, '/' or '-' or '–', ..]) : NumberWords.Value(word.ToString()) is not null))
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
