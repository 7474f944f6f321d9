using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>Tells request from answer, and pairs them.</summary>
/// <remarks>Each segment shows signs of its own; a letter is the likeliest sequence of roles that these signs and the usual shapes of replies allow. A request that stands below the reply is read first.</remarks>
static class ExchangeReader
{
    /// <summary>The segments with their part and exchange, and the exchanges.</summary>
    public static (IReadOnlyList<Segment> Segments, IReadOnlyList<Exchange> Exchanges) Read(SourceText source, List<Segment> segments, Lexicon lexicon)
    {
        var names = Cues.Of(lexicon);
        var cues = new SegmentCues[segments.Count];
        TwoThreads.EachOf(source, cues.Length, i => cues[i] = new SegmentCues(segments[i], names));
        if (RequestBelow.Start(segments, cues) is > 0 and var below && Pair([.. segments[below..], .. segments[..below]], [.. cues[below..], .. cues[..below]], segments.Count - below, names, lexicon) is { } turned)
        {
            return ([.. turned.Segments.OrderBy(s => s.Span.Start)], turned.Exchanges);
        }

        return Pair(segments, cues, segments.Count, names, lexicon)!.Value;
    }

    // Null where all that is asked should stand before the reply, and nothing there asks.
    static (IReadOnlyList<Segment> Segments, IReadOnlyList<Exchange> Exchanges)? Pair(List<Segment> segments, SegmentCues[] cues, int reply, Cues names, Lexicon lexicon)
    {
        var numbers = Numbering.Of(segments);
        var evidence = Evidence.Of(segments, cues, numbers);
        evidence.ReplyFrom(reply, numbers, cues);
        var (roles, margins) = Likeliest.Of(evidence);
        if (evidence.AskAgain(roles, segments, cues, numbers))
        {
            (roles, margins) = Likeliest.Of(evidence);
        }

        if (evidence.AskLess(roles, segments, cues))
        {
            (roles, margins) = Likeliest.Of(evidence);
        }

        if (reply < segments.Count && !Array.Exists(roles[..reply], r => RoleParts.Of((int)r) == Part.Request))
        {
            return null;
        }

        SecondLook.Ask(segments, roles);
        SecondLook.AskInTurn(segments, numbers, roles);
        SecondLook.Fill(cues, segments, roles);
        SecondLook.Answer(cues, segments, roles);
        NameBelow.Close(segments, roles, lexicon);
        return Pairing.Of(SharedLines.Split(segments, cues, roles, margins, InPassing.Find(segments, roles, cues, names), lexicon), lexicon);
    }
}
