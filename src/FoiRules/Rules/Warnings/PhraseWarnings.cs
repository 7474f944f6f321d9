using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Rules.Warnings;

/// <summary>Phrases that nothing asks for, and wordings that add nothing to their phrase.</summary>
static class PhraseWarnings
{
    static readonly System.Buffers.SearchValues<char> Signs = System.Buffers.SearchValues.Create("£$€%#+=<>§");

    /// <summary>Reports them; those by which letters are read are not a rule author's concern.</summary>
    public static void Of(List<Declared> declarations, PhraseTable phrases)
    {
        foreach (var (declaration, faults, _) in declarations)
        {
            if (declaration is PhraseSyntax { Patterns: var patterns, ButNot: var butNot })
            {
                foreach (var pattern in patterns.Concat(butNot))
                {
                    Sign(pattern, faults);
                }
            }

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

    /// <summary>Reports a sign that an author may think is looked for.</summary>
    public static void Sign(TextLiteral pattern, Faults faults)
    {
        if (pattern.Text.AsSpan().IndexOfAny(Signs) is >= 0 and var at)
        {
            var start = pattern.Span.Start + 1 + at;
            faults.Advise(RuleWarning.UnmatchedSign, new TextSpan(start, start + 1), $"Phrases are made of words, so '{pattern.Text[at]}' is not looked for; a number is {{number}}, and a 'figure' knows its unit.");
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

        Longer(phrase, faults);
    }

    // A wording of plain words is included in every longer one that holds it; compared word by word, by the word it begins with.
    static void Longer(PhraseSyntax phrase, Faults faults)
    {
        var begun = new Dictionary<string, List<Wording>>(StringComparer.OrdinalIgnoreCase);
        var all = new List<Wording>(phrase.Patterns.Count);
        foreach (var pattern in phrase.Patterns)
        {
            if (!pattern.Text.AsSpan().ContainsAny("(|?."))
            {
                var wording = new Wording(pattern, pattern.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                all.Add(wording);
                if (wording.Words.Length > 0)
                {
                    (begun.TryGetValue(wording.Words[0], out var others) ? others : begun[wording.Words[0]] = []).Add(wording);
                }
            }
        }

        foreach (var wording in all)
        {
            if (Shorter(wording, begun) is { } shorter)
            {
                faults.Advise(RuleWarning.OverlappingPhrase, wording.Pattern.Span, $"Wherever this is said, '{shorter.Text}' is said too, which is enough.", new Place(faults.Source, shorter.Span, "here"));
            }
        }
    }

    sealed record Wording(TextLiteral Pattern, string[] Words);

    static TextLiteral? Shorter(Wording wording, Dictionary<string, List<Wording>> begun)
    {
        for (var start = 0; wording.Words.Length > 1 && start < wording.Words.Length; start++)
        {
            foreach (var other in begun.GetValueOrDefault(wording.Words[start]) ?? [])
            {
                var words = other.Words;
                if (words.Length < wording.Words.Length && start + words.Length <= wording.Words.Length
                    && wording.Words.AsSpan(start, words.Length).SequenceEqual(words, StringComparer.OrdinalIgnoreCase))
                {
                    return other.Pattern;
                }
            }
        }

        return null;
    }

    static string Plain(TextLiteral pattern) => pattern.Text.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', pattern.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : pattern.Text;
}
