using FoiRules.Language.Syntax;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Rules.Relations;

/// <summary>A phrase looked for in a text by itself, and not in the sentences of the letter.</summary>
sealed class TextPhrase
{
    readonly PhrasePattern pattern;
    Lexicon? lexicon;

    TextPhrase(PhrasePattern pattern) => this.pattern = pattern;

    // Most letters never come to be asked; and should two ask at once, either graph is as good.
    Lexicon Lexicon => lexicon ??= new Lexicon([new Phrase("", [pattern], [])]);

    /// <summary>Reads it; null where it cannot be read, which is reported.</summary>
    public static TextPhrase? Read(TextLiteral literal, Faults faults)
    {
        if (PhrasePattern.Read(literal.Text, out var fault) is { } pattern)
        {
            return new TextPhrase(pattern);
        }

        var at = Math.Min(literal.Span.Start + 1 + fault.At, literal.Span.End - 1);
        faults.Add(new TextSpan(at, Math.Min(at + 1, literal.Span.End)), fault.Message);
        return null;
    }

    /// <summary>Where a text says it.</summary>
    public PhraseList Find(string text) => Find(Words.Of(text));

    /// <summary>Where a text says it, with its words at hand.</summary>
    public PhraseList Find(WordList words) => Lexicon.Scan(words, new bool[words.Count]);
}
