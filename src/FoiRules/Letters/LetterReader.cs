using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>Reads a draft: front matter, blocks, sentences, tables, and which of it is request and which is answer.</summary>
public static class LetterReader
{
    /// <summary>Reads a letter with the phrases of <paramref name="lexicon"/>. Never throws on any content.</summary>
    public static Letter Read(SourceText source, Lexicon lexicon) => Read(Draft.Of(source), lexicon);

    /// <summary>Reads a letter that has been taken apart already.</summary>
    public static Letter Read(Draft draft, Lexicon lexicon)
    {
        var (segments, exchanges) = ExchangeReader.Read(BlockReader.Read(draft, lexicon), lexicon);
        return new Letter
        {
            Source = draft.Source,
            FrontMatter = draft.FrontMatter,
            Segments = segments,
            Exchanges = exchanges,
            Findings = [.. draft.Findings, .. Doubts.Of(draft.Source, segments, exchanges)],
        };
    }
}
