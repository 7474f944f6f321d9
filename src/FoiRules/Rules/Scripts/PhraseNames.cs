using FoiRules.Text;

namespace FoiRules.Rules.Scripts;

/// <summary>Looks after the phrases that a script asks for by name, as in <c>s.Is("not-held")</c>.</summary>
static class PhraseNames
{
    const string Call = ".Is(\"";

    /// <summary>Notes that they are used, and reports those there are none of.</summary>
    public static void Check(SourceText source, TextSpan span, Faults faults, PhraseTable phrases)
    {
        var text = source.Content;
        for (var at = text.IndexOf(Call, span.Start, StringComparison.Ordinal); at >= 0 && at < span.End; at = text.IndexOf(Call, at + 1, StringComparison.Ordinal))
        {
            var start = at + Call.Length;
            var end = text.IndexOf('"', start);
            if (end < 0 || end > span.End)
            {
                return;
            }

            var name = text[start..end];
            if (phrases.Find(name) is not null)
            {
                phrases.Use(name);
            }
            else if (!name.Contains(' ', StringComparison.Ordinal))
            {
                // With a space in it, it is a provision.
                faults.In(source).Add(new TextSpan(start, end), $"there is no phrase '{name}'{Nearest.Hint(name, phrases.Names)}");
            }
        }
    }
}
