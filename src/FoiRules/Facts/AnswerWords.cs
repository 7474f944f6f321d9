using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What an answer is about, by the beginnings of its words.</summary>
static class AnswerWords
{
    /// <summary>The same, found once for all who ask while the facts of a letter are read.</summary>
    public static HashSet<string> Of(Exchange exchange, FactContext context) => context.AnswerWords[exchange.Index] ??= Of(exchange);

    /// <summary>Whether some of the few words of a question are among those of an answer.</summary>
    public static bool Have(HashSet<string> answered, HashSet<string> about)
    {
        foreach (var word in about)
        {
            if (answered.Contains(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The beginnings of all words of an answer that say something, those of its tables among them.</summary>
    public static HashSet<string> Of(Exchange exchange) => In(exchange, ofTables: false);

    /// <summary>The same, of its tables only.</summary>
    public static HashSet<string> OfTables(Exchange exchange) => In(exchange, ofTables: true);

    static HashSet<string> In(Exchange exchange, bool ofTables)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in exchange.Answers)
        {
            foreach (var text in ofTables && segment.Table is null ? [] : segment.Texts)
            {
                LimbWords.Add(text, said);
            }
        }

        return said;
    }
}
