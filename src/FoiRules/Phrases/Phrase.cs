namespace FoiRules.Phrases;

/// <summary>A named phrase: what is said in any of several ways, and the ways of saying it that do not count.</summary>
/// <param name="Name">"not-held".</param>
/// <param name="Patterns">The ways it is said.</param>
/// <param name="ButNot">A match that overlaps a match of one of these does not count.</param>
public sealed record Phrase(string Name, IReadOnlyList<PhrasePattern> Patterns, IReadOnlyList<PhrasePattern> ButNot);

/// <summary>A place where a phrase was found; the offsets count into the text that was scanned.</summary>
/// <param name="Phrase">The index of the phrase in its <see cref="Lexicon"/>.</param>
/// <param name="Start">The first character of the first word.</param>
/// <param name="End">Behind the last character of the last word.</param>
public readonly record struct PhraseMatch(int Phrase, int Start, int End);
