using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>The words before an answer that say it is one: "Answer:", "A1)", "Response to question 2 –".</summary>
sealed class AnswerMarker(Lexicon lexicon)
{
    readonly int phrase = lexicon.Index("answer-marker");
    readonly int item = lexicon.Index("answers-item");

    /// <summary>Behind the marker a text begins with, its colon or dash included; null where it begins with none.</summary>
    /// <remarks>"Response: 23" is a marker and a figure, not the marker of a twenty-third response.</remarks>
    public static int? End(Passage passage, int phrase)
    {
        var text = passage.Prose.Text;
        var found = Numbered(text);
        for (var i = 0; i < passage.Phrases.Count && passage.Phrases[i].Start <= 3; i++)
        {
            var match = passage.Phrases[i];
            if (match.Phrase == phrase && !IsInside(text, match.Start) && (match.End < text.Length || found is null) && Closes(text, match.End, out var rest))
            {
                found = Math.Max(rest, found ?? 0) == text.Length && found is not null ? found : rest;
            }
        }

        return found;
    }

    /// <summary>The number in the marker as written: "2" of "Response to question 2"; null where there is none.</summary>
    public string? NumberIn(Segment segment)
    {
        if (End(segment.Passage, phrase) is not { } end)
        {
            return null;
        }

        var marker = segment.Passage.Prose.Text.AsSpan(0, end);
        var start = marker.IndexOfAnyInRange('0', '9');
        return start < 0 ? LetterIn(marker) : Labels.Of(string.Concat(marker[start..].TrimEnd(" :-–—.),"), ")"), out _, out _);
    }

    /// <summary>The number of the item that the first sentence of a paragraph says it is about: "v" of "the rates at (v) are exempt"; null where it says none.</summary>
    public string? ItemIn(Segment segment) => segment.Passage.First(item) is { } match && match.End <= segment.Passage.Sentences[0].End
        ? LastWord(segment.Passage.Prose.Text.AsSpan(match.Start, match.End - match.Start)).ToString() : null;

    static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny(' ', '(') + 1)..];

    // "b" of "Answer B:", "iii" of "As to (iii),"; the "A" of a mere "A:" is no number.
    static string? LetterIn(ReadOnlySpan<char> marker)
    {
        var words = marker.TrimEnd(" :-–—.),");
        var last = LastWord(words);
        return last.Length < words.Length && (last is [>= 'A' and <= 'H' or >= 'a' and <= 'h'] || (last.Length < 5 && !last.IsEmpty && last.Trim("ivx").IsEmpty)) ? last.ToString() : null;
    }

    /// <summary>The segment without its marker, which is no part of what is answered.</summary>
    public Segment Without(Segment segment) =>
        End(segment.Passage, phrase) is { } end && end < segment.Passage.Prose.Text.Length && segment.Passage.Prose.Text.AsSpan(0, end).TrimEnd() is not [.., ',']
            ? segment with { Passage = Passage.Read(segment.Passage.Prose.Slice(end, segment.Passage.Prose.Text.Length), lexicon) }
            : segment;

    // "A1)", "A2:", which are one word and no phrase.
    static int? Numbered(string text)
    {
        if (text.Length < 2 || text[0] is not ('A' or 'a') || !char.IsAsciiDigit(text[1]))
        {
            return null;
        }

        var end = 1;
        while (end < text.Length && end < 4 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        end += end < text.Length && char.IsAsciiLetterLower(text[end]) ? 1 : 0;
        return (end == text.Length || text[end] is ')' or ':' or '.') && Closes(text, end, out var rest) ? rest : null;
    }

    // The "A" of "N/A" marks nothing.
    static bool IsInside(string text, int start)
    {
        for (var i = 0; i < start; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    static bool Closes(string text, int end, out int rest)
    {
        rest = end;
        while (rest < text.Length && text[rest] is ' ' or ':' or '-' or '–' or '—' or '.' or ')' or ',' or '\t')
        {
            rest++;
        }

        return rest == text.Length || text.AsSpan(end, rest - end).IndexOfAnyExcept(' ', '\t') >= 0;
    }
}
