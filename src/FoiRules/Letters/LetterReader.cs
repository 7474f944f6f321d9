using FoiRules.Findings;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>Reads a draft: front matter, blocks, sentences, tables, and which of it is request and which is answer.</summary>
public static class LetterReader
{
    /// <summary>Reads a letter with the phrases of <paramref name="lexicon"/>. Never throws on any content.</summary>
    public static Letter Read(SourceText source, Lexicon lexicon)
    {
        var findings = new List<Finding>();
        var blocks = BlockReader.Read(source, lexicon, findings);
        var (segments, exchanges) = ExchangeReader.Read(blocks.Segments, lexicon);
        findings.AddRange(Doubts.Of(source, segments, exchanges));
        return new Letter
        {
            Source = source,
            FrontMatter = blocks.FrontMatter,
            Segments = segments,
            Exchanges = exchanges,
            Findings = findings,
        };
    }
}
