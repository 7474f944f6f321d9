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
        var below = RequestBelow.Start(segments, cues);
        segments = below > 0 ? RequestBelow.First(segments, ref cues, below) : segments;
        var numbers = Numbering.Of(segments);
        var evidence = Evidence.Of(segments, cues, numbers);
        evidence.ReplyFrom(below > 0 ? segments.Count - below : segments.Count, numbers);
        var (roles, margins) = Likeliest.Of(evidence);
        if (evidence.AskAgain(roles, segments, cues, numbers))
        {
            (roles, margins) = Likeliest.Of(evidence);
        }

        if (evidence.AskLess(roles, segments, cues))
        {
            (roles, margins) = Likeliest.Of(evidence);
        }

        SecondLook.Ask(segments, roles);
        SecondLook.AskInTurn(segments, numbers, roles);
        SecondLook.AskAlike(segments, roles);
        SecondLook.Fill(cues, segments, roles);
        SecondLook.Answer(cues, segments, roles);
        NameBelow.Close(segments, roles, lexicon);
        var (paired, exchanges) = Pairing.Of(SharedLines.Split(segments, cues, roles, margins, InPassing.Find(segments, roles, cues, names), lexicon), lexicon);
        return (below > 0 ? [.. paired.OrderBy(s => s.Span.Start)] : paired, exchanges);
    }
}
