using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds what the source of a letter holds and its reader does not see. It looks at the source, since Markdown throws most of it away.</summary>
static class ConcealedReader
{
    // What the tool itself is told stands in comments too.
    const string Directive = "foirules";
    const int LongestMark = 200;

    static readonly string[] Styles = ["display:none", "display: none", "visibility:hidden", "visibility: hidden", "color:#fff", "color: #fff", "color:white", "color: white", "font-size:0", "font-size: 0"];
    static readonly string[] Folds = ["<details"];
    static readonly string[] Embeddings = ["data:image/", "data:application/"];
    static readonly string[] Redactions = ["[REDACTED:", "[redacted:", "[Redacted:", "[WITHHELD:", "[withheld:", "[Withheld:", "[REMOVED:", "[removed:", "[Removed:"];

    public static List<ConcealedFact> Read(FactContext context)
    {
        var found = new List<ConcealedFact>();
        var text = context.Letter.Source.Content;
        Between(text, "<!--", "-->", "comment", found);
        Between(text, "~~", "~~", "struck", found);
        foreach (var mark in MayRedact(text) ? Redactions : [])
        {
            Between(text, mark, "]", "redaction", found);
        }

        Each(text, '<', Folds, "folded", found);
        Each(text, ':', Styles, "style", found);
        Each(text, ':', Embeddings, "embedded", found);
        Invisible(text, found);
        return found;
    }

    // Most square brackets hold the text of a link.
    static bool MayRedact(string text)
    {
        for (var at = text.IndexOf('['); at >= 0 && at + 1 < text.Length; at = text.IndexOf('[', at + 1))
        {
            if (text[at + 1] is 'R' or 'r' or 'W' or 'w')
            {
                return true;
            }
        }

        return false;
    }

    static void Between(string text, string opens, string closes, string sort, List<ConcealedFact> found)
    {
        for (var at = text.IndexOf(opens, StringComparison.Ordinal); at >= 0;)
        {
            var inside = at + opens.Length;
            var end = text.IndexOf(closes, inside, StringComparison.Ordinal);
            if (end < 0)
            {
                return;
            }

            var words = text.AsSpan(inside, end - inside).Trim();
            if (words.Length > 0 && !words.StartsWith(Directive) && (sort == "comment" || (words.Length <= LongestMark && text.AsSpan(inside, end - inside).IndexOf('\n') < 0)))
            {
                Add(found, sort, at, end + closes.Length);
            }

            at = text.IndexOf(opens, end + closes.Length, StringComparison.Ordinal);
        }
    }

    // By a character that all of the marks have, once: looking for words in any case is slow, and there are a dozen.
    static void Each(string text, char sign, string[] marks, string sort, List<ConcealedFact> found)
    {
        for (var at = text.IndexOf(sign); at >= 0; at = text.IndexOf(sign, at + 1))
        {
            foreach (var mark in marks)
            {
                var start = at - mark.IndexOf(sign);
                if (start >= 0 && string.Compare(text, start, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    Add(found, sort, start, start + mark.Length);
                }
            }
        }
    }

    // A zero-width space, joiner or non-joiner, a word joiner; a mark of byte order only behind the beginning.
    static void Invisible(string text, List<ConcealedFact> found)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny("\u200B\u200C\u2060\uFEFF") is >= 0 and var next; at += next + 1)
        {
            if (text[at + next] != '\uFEFF' || at + next > 0)
            {
                Add(found, "invisible", at + next, at + next + 1);
            }
        }
    }

    static void Add(List<ConcealedFact> found, string sort, int start, int end) =>
        found.Add(new ConcealedFact(sort) { Span = new TextSpan(start, end), Part = Part.Clause });
}
