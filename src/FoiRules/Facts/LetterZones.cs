using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>Where in a letter something stands, finer than its part: above the salutation, in it, in the clauses, or in the signature.</summary>
sealed class LetterZones
{
    // Name, post, team, address, telephone, mailbox, site: a signature is longer only where something else follows it.
    const int LongestSignature = 14;

    readonly Dictionary<Segment, string> zones;

    /// <summary>Walks through the letter once.</summary>
    public LetterZones(Letter letter, Lexicon lexicon)
    {
        var (salutation, closing, heading) = (lexicon.Index("salutation"), lexicon.Index("closing"), lexicon.Index("clause-heading"));
        zones = new Dictionary<Segment, string>(letter.Segments.Count, ReferenceEqualityComparer.Instance);
        var (hasBegun, signed) = (false, LongestSignature);
        foreach (var segment in letter.Segments)
        {
            var passage = segment.Passage;
            var isSalutation = segment.Part == Part.Clause && passage.BeginsWith(salutation);
            if (segment.Part != Part.Clause || isSalutation)
            {
                (hasBegun, signed) = (true, LongestSignature);
            }
            else if (passage.BeginsWith(closing))
            {
                signed = 0;
            }
            else if (signed > 0 && (passage.BeginsWith(heading) || segment.Kind == SegmentKind.Heading))
            {
                signed = LongestSignature;
            }

            zones[segment] = segment.Part switch
            {
                Part.Request => "request",
                Part.Answer => "answer",
                _ => isSalutation ? "salutation" : signed++ < LongestSignature ? "signature" : hasBegun ? "clauses" : "letterhead",
            };
        }
    }

    /// <summary>The words a rule may compare with.</summary>
    public static IReadOnlyList<string> Names { get; } = ["letterhead", "salutation", "request", "answer", "clauses", "signature"];

    /// <summary>One of <see cref="Names"/>.</summary>
    public string Of(Segment segment) => zones[segment];

    /// <summary>Whether the authority itself stands there, and not what it answers.</summary>
    public static bool IsOwn(string zone) => zone is "letterhead" or "clauses" or "signature";
}
