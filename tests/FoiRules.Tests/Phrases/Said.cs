using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Tests.Phrases;

/// <summary>Looks for one phrase in a text and shows what was found as the words between start and end.</summary>
static class Said
{
    public static PhrasePattern Pattern(string written) =>
        PhrasePattern.Read(written, out var fault) ?? throw new ArgumentException($"{written}: {fault.At}: {fault.Message}", nameof(written));

    public static Lexicon Lexicon(string[] patterns, params string[] butNot) =>
        new([new Phrase("p", [.. patterns.Select(Pattern)], [.. butNot.Select(Pattern)])]);

    /// <summary>What is found, each once, in order; a '|' in the text begins a new sentence.</summary>
    public static IEnumerable<string> In(string text, string[] patterns, params string[] butNot)
    {
        var plain = text.Replace('|', ' ');
        var words = Words.Of(plain);
        List<PhraseMatch> found = [.. Lexicon(patterns, butNot).Scan(words, Barriers(words, text, '|'))];
        return found
            .Select(m => plain[m.Start..m.End]).Distinct();
    }

    public static IEnumerable<string> In(string text, string pattern) => In(text, [pattern]);

    /// <summary>Looks for phrases in words that are all of one sentence.</summary>
    public static List<PhraseMatch> Scan(Lexicon lexicon, WordList words) => [.. lexicon.Scan(words, new bool[words.Count])];

    /// <summary>For each word, whether a mark stands between it and the word before.</summary>
    public static bool[] Barriers(WordList words, string text, char mark) =>
        [.. Enumerable.Range(0, words.Count).Select(i => i > 0 && text[words[i - 1].End..words[i].Start].Contains(mark, StringComparison.Ordinal))];
}
