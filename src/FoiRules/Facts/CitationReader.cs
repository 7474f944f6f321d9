using FoiRules.Law;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Every provision and Act named in the letter.</summary>
static class CitationReader
{
    public static List<CitationFact> Read(FactContext context)
    {
        var (readings, named, act) = (context.Readings, context.Named, context.Regime.Act);
        var citations = new List<CitationFact>();
        var isNamed = new bool[(int)Act.UkGdpr + 1];
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            var before = citations.Count;
            var text = reading.Passage.Prose.Text;
            foreach (var found in MayCite(reading.Passage) ? CitationText.Find(text, named[i], act) : [])
            {
                var provision = OfNamed(found, citations, before, reading) ?? found.Provision;
                citations.Add(Make(reading, found.Span.Start, found.Span.End, provision) with
                {
                    Act = provision.Act,
                    IsDecimal = found.IsDecimal,
                    IsActNamed = found.ActNamed,
                    Label = found.Label,
                });
            }

            foreach (var mention in named[i])
            {
                if (!FactContext.IsByAuthority(reading, mention))
                {
                    continue;
                }

                if (mention.YearWrong)
                {
                    citations.Add(Make(reading, mention.Span.Start, mention.Span.End, null) with { Act = mention.Act, IsMisdated = true });
                }

                if (mention.IsMisnamed)
                {
                    citations.Add(Make(reading, mention.Span.Start, mention.Span.End, null) with { Act = mention.Act, IsMisnamed = true });
                }

                if (mention.IsRepealed)
                {
                    citations.Add(Make(reading, mention.Span.Start, mention.Span.End, null) with { IsActRepealed = true });
                }

                if (mention.Act is not { } first || isNamed[(int)first])
                {
                    continue;
                }

                isNamed[(int)first] = true;
                if (mention.YearMissing)
                {
                    citations.Add(Make(reading, mention.Span.Start, mention.Span.End, null) with { Act = mention.Act, IsUndated = true });
                }
            }

            // A list keeps to the order of the letter, whatever was looked for first.
            citations.Sort(before, citations.Count - before, ByPlace);
        }

        return citations;
    }

    // A word for a provision with its number, a number with brackets behind it, or a Part.
    static bool MayCite(Passage passage) => passage.Has(WordSign.Division)
        || (passage.Has(WordSign.Figure) && (passage.Has(WordSign.Provision) || passage.Prose.Text.Contains('(', StringComparison.Ordinal)));

    // "Section 40(2) of the Freedom of Information Act 2000, by virtue of section 40(3A)(a)": the second is of the same Act, whatever the letter answers under.
    static Provision? OfNamed(Citation found, List<CitationFact> citations, int from, Reading reading)
    {
        var last = citations.Count > from ? citations[^1] : null;
        return !found.ActNamed && last is { IsActNamed: true, Provision: { } named } && named.Section == found.Provision.Section && named.Act != found.Provision.Act
            && last.Sentence == reading.SentenceAt(found.Span.Start) ? found.Provision with { Act = named.Act } : null;
    }

    static readonly Comparer<CitationFact> ByPlace = Comparer<CitationFact>.Create((a, b) => a.Span.Start - b.Span.Start);

    static CitationFact Make(Reading reading, int start, int end, Provision? provision) => new(provision)
    {
        Span = reading.Passage.Prose.ToSource(start, end),
        Part = reading.Part,
        Sentence = reading.SentenceAt(start),
        Paragraph = reading.Segment.Block,
        Exchange = reading.Segment.Exchange,
        Table = reading.Cell is null ? -1 : reading.Segment.Block,
    };
}
