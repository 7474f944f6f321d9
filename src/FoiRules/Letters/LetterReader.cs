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
        var letter = Read(draft.Source, BlockReader.Read(draft, lexicon), lexicon);
        return letter with { FrontMatter = draft.FrontMatter, Findings = [.. draft.Findings, .. letter.Findings] };
    }

    /// <summary>Reads a letter whose segments are known: which of them ask, which answer, and what belongs together.</summary>
    internal static Letter Read(SourceText source, List<Segment> read, Lexicon lexicon)
    {
        var (segments, exchanges) = ExchangeReader.Read(source, read, lexicon);
        return new Letter
        {
            Source = source,
            FrontMatter = FrontMatter.None,
            Segments = segments,
            Exchanges = exchanges,
            Findings = [.. Doubts.Of(source, segments, exchanges)],
        };
    }
}
