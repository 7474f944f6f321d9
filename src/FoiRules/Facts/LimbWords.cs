using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>The words by which a question says what it is about, each by its beginning.</summary>
static class LimbWords
{
    const int Shortest = 3;
    const int Enough = 5;

    // The beginnings of words that many questions have. They stand here and not in the lexicon because nearly every word of a letter would be a phrase.
    static readonly HashSet<string> General = new(StringComparer.Ordinal)
    {
        "about", "above", "acade", "after", "again", "all", "also", "and", "anoth", "any", "april", "are", "ask", "augus", "autho", "becau", "been",
        "befor", "being", "below", "betwe", "board", "borou", "both", "calen", "can", "city", "colle", "compa", "confi", "const", "copie", "copy",
        "could", "counc", "count", "curre", "data", "date", "day", "decem", "depar", "descr", "detai", "did", "distr", "doe", "done", "down",
        "durin", "each", "eithe", "every", "expla", "febru", "figur", "finan", "follo", "for", "force", "from", "get", "give", "given", "got", "had",
        "have", "held", "her", "here", "hold", "how", "inclu", "indic", "infor", "into", "janua", "july", "june", "just", "know", "last", "least",
        "les", "let", "list", "long", "made", "make", "many", "march", "may", "might", "month", "more", "most", "much", "must", "name", "new",
        "next", "not", "novem", "numbe", "octob", "off", "often", "only", "organ", "other", "our", "out", "over", "overa", "past", "per", "perio",
        "place", "pleas", "previ", "provi", "quest", "recor", "relat", "reque", "respe", "same", "schoo", "send", "septe", "servi", "shall", "shoul", "since",
        "some", "speci", "state", "such", "suppl", "take", "taken", "tell", "than", "that", "the", "their", "them", "then", "there", "these", "they",
        "thi", "those", "throu", "time", "took", "total", "trust", "under", "unive", "until", "use", "used", "using", "week", "were", "what", "when",
        "where", "wheth", "which", "while", "who", "whom", "whose", "why", "will", "with", "withi", "witho", "would", "year", "you", "your",
    };

    /// <summary>The same of a word of a text, found once for each way a word is spelt.</summary>
    public static string? Beginning(Spelling spelling)
    {
        // A word that tells nothing is kept as no word at all.
        var kept = spelling.Beginning ??= Beginning(spelling.Lower) ?? "";
        return kept.Length == 0 ? null : kept;
    }

    /// <summary>Adds the beginnings of all words of a text that tell something.</summary>
    public static void Add(Passage passage, HashSet<string> to)
    {
        foreach (var word in passage.Words)
        {
            if (Beginning(word.Spelling) is { } beginning)
            {
                to.Add(beginning);
            }
        }
    }

    /// <summary>The beginnings of all words of the questions of an exchange that tell something.</summary>
    public static HashSet<string> Asked(Exchange exchange)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var request in exchange.Requests)
        {
            Add(request.Passage, asked);
        }

        return asked;
    }

    /// <summary>The beginnings of all words between two places of a text that tell something.</summary>
    public static HashSet<string> Between(Passage passage, int start, int end)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (var i = passage.Words.From(start); i < passage.Words.Count && passage.Words[i].Start < end; i++)
        {
            if (Beginning(passage.Words[i].Spelling) is { } beginning)
            {
                words.Add(beginning);
            }
        }

        return words;
    }

    /// <summary>Of each of some sets of words those that no other has.</summary>
    public static List<HashSet<string>> Own(List<HashSet<string>> sets)
    {
        if (sets.Count == 1)
        {
            return sets;
        }

        var (met, shared) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var set in sets)
        {
            foreach (var word in set)
            {
                if (!met.Add(word))
                {
                    shared.Add(word);
                }
            }
        }

        var own = new List<HashSet<string>>(sets.Count);
        foreach (var set in sets)
        {
            var words = new HashSet<string>(set, StringComparer.Ordinal);
            words.ExceptWith(shared);
            own.Add(words);
        }

        return own;
    }

    /// <summary>Whether one of some beginnings stands between two places of a text.</summary>
    public static bool HasAny(Passage passage, int start, int end, HashSet<string> beginnings)
    {
        for (var i = passage.Words.From(start); i < passage.Words.Count && passage.Words[i].Start < end; i++)
        {
            if (Beginning(passage.Words[i].Spelling) is { } beginning && beginnings.Contains(beginning))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The beginning of a word, by which "absent" and "absences" are the same; null for one that is too short, a number, or general.</summary>
    /// <param name="word">The word in lower case.</param>
    public static string? Beginning(string word)
    {
        var length = word.EndsWith("'s", StringComparison.Ordinal) ? word.Length - 2 : word.EndsWith('s') ? word.Length - 1 : word.Length;
        var beginning = length < Shortest || char.IsDigit(word[0]) ? null : word[..Math.Min(length, Enough)];
        return beginning is null || General.Contains(beginning) ? null : beginning;
    }
}
