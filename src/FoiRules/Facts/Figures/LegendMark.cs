using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Finds the mark a sentence explains: at its beginning ("[c] = confidential"), or where it says "shown as *".</summary>
static class LegendMark
{
    const int LongestPlace = 60;

    static readonly Text.AnyText Places = new("in the ", "in these ", "in this ", "in all ", "in each ", "in both ", "in any ", "in our ", "throughout", "above", "below", "within ");
    static readonly Text.AnyText Conditions = new("where ", "if ", "when ", "wherever ", "in cells with ", "cells with ");

    /// <summary>The mark; "" for blank cells or where a bound is only said to be kept back; null where nothing is explained.</summary>
    public static string? In(Passage passage, int start, int end)
    {
        var text = passage.Prose.Text.AsSpan(start, end - start).Trim();
        text = text.StartsWith("Key:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Note:", StringComparison.OrdinalIgnoreCase) ? text[(text.IndexOf(':') + 1)..].Trim() : text;
        return AtBeginning(text) ?? BehindPlace(text) ?? Shown(text) ?? Where(text) ?? (LegendWords.NamesBlank(text) || LegendWords.SaysKeptBack(text) ? "" : null);
    }

    // "* denotes", "[c] = ", "An asterisk means".
    static string? AtBeginning(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        if (end <= 0)
        {
            return null;
        }

        if (Named(text) is { } named)
        {
            return LegendWords.Explains(text) ? named : null;
        }

        // "*We have not given these numbers": the star stands right before the note.
        if (text is ['*', >= 'A' and <= 'Z', ..] && LegendWords.SaysHidden(text))
        {
            return "*";
        }

        var mark = text[..end].Trim("\"'“”‘’:");
        return IsMark(mark) && text[end..].TrimStart() is var key && (LegendWords.BeginsAsKey(key) || LegendWords.BeginsWithBound(key)) ? mark.ToString() : null;
    }

    // "In the tables above an asterisk stands for", "Throughout, * denotes".
    static string? BehindPlace(ReadOnlySpan<char> text)
    {
        if (Places.Begins(text) is null)
        {
            return null;
        }

        for (var at = text.IndexOf(' ') + 1; at > 0 && at < Math.Min(text.Length, LongestPlace); at += text[at..].IndexOf(' ') is >= 0 and var next ? next + 1 : text.Length)
        {
            var rest = text[at..];
            if ((Named(rest) is not null || !char.IsLetterOrDigit(rest[0])) && AtBeginning(rest) is { } mark)
            {
                return mark;
            }
        }

        return null;
    }

    // "are shown as *", "replaced with an asterisk (*)", "suppressed (S)".
    static string? Shown(ReadOnlySpan<char> text)
    {
        var at = LegendWords.ShownAs(text);
        if (at < 0)
        {
            return null;
        }

        var rest = text[at..].Trim();
        foreach (var article in (ReadOnlySpan<string>)["an ", "a ", "the symbol ", "the letter "])
        {
            rest = rest.StartsWith(article, StringComparison.OrdinalIgnoreCase) ? rest[article.Length..] : rest;
        }

        if (Named(rest) is { } named)
        {
            return named;
        }

        rest = rest.Trim("\"'“”‘’().,; ");
        var end = rest.IndexOf(' ');
        rest = (end < 0 ? rest : rest[..end]).Trim("\"'“”‘’().,;");
        return IsMark(rest) ? rest.ToString() : null;
    }

    // "Where a cell has a hyphen, nobody was counted."
    static string? Where(ReadOnlySpan<char> text)
    {
        if (Conditions.Begins(text) is null || text.IndexOf(',') < 0)
        {
            return null;
        }

        foreach (var article in (ReadOnlySpan<string>)[" an ", " a ", " the "])
        {
            var at = text.IndexOf(article, StringComparison.OrdinalIgnoreCase);
            while (at >= 0)
            {
                if (Named(text[(at + article.Length)..]) is { } named)
                {
                    return named;
                }

                var next = text[(at + 1)..].IndexOf(article, StringComparison.OrdinalIgnoreCase);
                at = next < 0 ? -1 : at + 1 + next;
            }
        }

        return null;
    }

    static string? Named(ReadOnlySpan<char> text)
    {
        text = text.StartsWith("an ", StringComparison.OrdinalIgnoreCase) ? text[3..] : text.StartsWith("a ", StringComparison.OrdinalIgnoreCase) ? text[2..] : text;
        return text.StartsWith("asterisk", StringComparison.OrdinalIgnoreCase) ? "*"
            : text.StartsWith("star ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("stars ", StringComparison.OrdinalIgnoreCase) ? "*"
            : text.StartsWith("hash", StringComparison.OrdinalIgnoreCase) ? "#"
            : text.StartsWith("dash", StringComparison.OrdinalIgnoreCase) || text.StartsWith("hyphen", StringComparison.OrdinalIgnoreCase) ? "-"
            : null;
    }

    // One or two signs, one letter, or either in brackets.
    static bool IsMark(ReadOnlySpan<char> mark)
    {
        var inner = mark.Length > 2 && mark[0] is '[' or '(' && mark[^1] is ']' or ')' ? mark[1..^1] : mark;
        return inner.Length is 1 or 2 && !char.IsAsciiDigit(inner[0]) && (inner.Length == 1 || !char.IsLetter(inner[0]) || inner[0] == inner[1])
            && (inner.Length < mark.Length || inner[0] is not ('a' or 'A' or 'I' or '£' or '('));
    }
}
