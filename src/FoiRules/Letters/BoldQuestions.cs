using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>Paragraphs and points that begin in bold and go on otherwise, as forms do that were filled in: "**Number of berths** 14". What is in bold asks, and what stands behind it answers.</summary>
/// <remarks>Nothing is taken for a question that may be part of an answer: a name, a count, a provision, the beginning of a sentence that goes on.</remarks>
static class BoldQuestions
{
    const int Fewest = 3;

    // Bold may stress, too; where two of them are questions, others that may be are.
    const int FewestAsked = 2;

    /// <summary>The segments of a letter, with such paragraphs parted.</summary>
    public static List<Segment> Part(List<Segment> segments, Lexicon lexicon)
    {
        var leads = segments.FindAll(s => s.LeadEnd > 0);
        return leads.Count < Fewest || leads.FindAll(s => BoldLead.Of(s) is [.., '?']).Count < FewestAsked ? segments : Parted(segments, lexicon);
    }

    static List<Segment> Parted(List<Segment> segments, Lexicon lexicon)
    {
        var parted = new List<Segment>(segments.Count + Fewest);
        for (var i = 0; i < segments.Count; i++)
        {
            if (segments[i].LeadEnd == 0 || !BoldLead.Asks(segments, i, lexicon))
            {
                parted.Add(segments[i]);
            }
            else if (!BoldLead.IsParted(segments, i))
            {
                parted.AddRange(At(segments[i].LeadEnd, segments[i], lexicon));
            }
            else
            {
                parted.Add(segments[i] with { IsBold = true, Known = Letters.Part.Request });
                parted.Add(segments[++i] with { Known = Letters.Part.Answer });
            }
        }

        return parted;
    }

    static IEnumerable<Segment> At(int end, Segment segment, Lexicon lexicon)
    {
        var prose = segment.Passage.Prose;
        var at = prose.FromSource(end);
        var (lead, rest) = (prose.Slice(0, at), prose.Slice(at, prose.Text.Length));
        var behind = rest.Span.Start;
        yield return segment with { Passage = Passage.Read(lead, lexicon), Span = segment.Span with { End = behind }, IsBold = true, LeadEnd = 0, Known = Letters.Part.Request };
        yield return segment with { Passage = Passage.Read(rest, lexicon), Span = segment.Span with { Start = behind }, Label = null, IsBullet = false, LeadEnd = 0, Known = Letters.Part.Answer };
    }
}
