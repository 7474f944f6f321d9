using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Letters;

namespace FoiRules.Rules.Warnings;

/// <summary>Phrases that nothing asks for, and wordings that add nothing to their phrase.</summary>
static class PhraseWarnings
{
    /// <summary>Reports them; those by which letters are read are not a rule author's concern.</summary>
    public static void Of(List<Declared> declarations, PhraseTable phrases)
    {
        foreach (var (declaration, faults, _) in declarations)
        {
            if (declaration is not PhraseSyntax phrase || Cues.Names.Contains(phrase.Name.Text) || FactPhrases.Names.Contains(phrase.Name.Text))
            {
                continue;
            }

            // A lexicon is there for rules that are still to be written.
            if (!faults.Source.Path.Contains("lexicon/", StringComparison.Ordinal) && !phrases.IsUsed(phrase.Name.Text))
            {
                faults.Advise(RuleWarning.UnusedPhrase, phrase.Name.Span, $"No rule asks for '{phrase.Name.Text}'.");
            }

            Repeats(phrase, faults);
        }
    }

    static void Repeats(PhraseSyntax phrase, Faults faults)
    {
        var seen = new Dictionary<string, TextLiteral>(StringComparer.OrdinalIgnoreCase);
        foreach (var pattern in phrase.Patterns)
        {
            if (!seen.TryAdd(Plain(pattern), pattern))
            {
                faults.Advise(RuleWarning.OverlappingPhrase, pattern.Span, $"'{phrase.Name.Text}' has this wording already.", new Place(faults.Source, seen[Plain(pattern)].Span, "here"));
            }
        }

        foreach (var struck in phrase.ButNot)
        {
            if (seen.TryGetValue(Plain(struck), out var pattern))
            {
                faults.Advise(RuleWarning.OverlappingPhrase, struck.Span, "This strikes out a wording of the same phrase, which can then never match.", new Place(faults.Source, pattern.Span, "here"));
            }
        }

        foreach (var pattern in phrase.Patterns)
        {
            if (Shorter(Plain(pattern), seen) is { } shorter)
            {
                faults.Advise(RuleWarning.OverlappingPhrase, pattern.Span, $"Wherever this is said, '{shorter.Text}' is said too, which is enough.", new Place(faults.Source, shorter.Span, "here"));
            }
        }
    }

    static string Plain(TextLiteral pattern) => string.Join(' ', pattern.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    // A wording of plain words is included in every longer one that begins with it, or ends with it.
    static TextLiteral? Shorter(string pattern, Dictionary<string, TextLiteral> all)
    {
        var words = pattern.Split(' ');
        if (pattern.AsSpan().ContainsAny("(|?."))
        {
            return null;
        }

        for (var length = 1; length < words.Length; length++)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                if (all.TryGetValue(string.Join(' ', words[start..(start + length)]), out var shorter))
                {
                    return shorter;
                }
            }
        }

        return null;
    }
}
