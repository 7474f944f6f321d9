using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What the answers of a letter give, by which it is known whether something asked for is among it.</summary>
sealed class AnswerGiven(FactContext context)
{
    static readonly HashSet<string> Telephone = new(StringComparer.Ordinal) { "telep", "phone", "mobil" };

    readonly FactIndex periods = new(context.Known<PeriodFact>(PeriodFact.Kind), "answer");
    readonly FactIndex dates = new(context.Known<DateFact>(DateFact.Kind), "answer");
    readonly FactIndex contacts = new(context.Known<ContactFact>(ContactFact.Kind), "answer");
    readonly FactIndex statements = new(context.Known<StatementFact>(StatementFact.Kind), "answer");
    readonly int aim = context.Phrase("states-an-aim");
    readonly int number = context.Phrase("number-in-words");
    readonly Dictionary<int, HashSet<string>> words = [];

    // What was found out of one exchange: items of a long letter ask for hundreds of things, one after another.
    int at = -1;
    int numbers;
    bool? isNamed;
    bool? speaksOfAll;

    /// <summary>Whether the answer has what would answer a limb.</summary>
    /// <param name="exchange">What was asked and answered.</param>
    /// <param name="wants">What kind of thing would answer it.</param>
    /// <param name="about">The beginnings of the words that only this limb has.</param>
    /// <param name="isAlone">Whether nothing else is asked in its item; any number will then do for an answer.</param>
    public bool Has(Exchange exchange, string wants, HashSet<string> about, bool isAlone) => wants switch
    {
        "share" or "amount" when !isAlone => Numbers(exchange) > 0 && (Overlaps(exchange, about) || HasSign(exchange, wants == "share")),
        "count" or "share" or "average" or "amount" => Numbers(exchange) > 0,
        "duration" => Numbers(exchange) > 0 || periods.Near(Place(exchange)).Count > 0 || dates.Near(Place(exchange)).Count > 0,
        "date" => Numbers(exchange) > 0 || periods.Near(Place(exchange)).Count > 0 || dates.Near(Place(exchange)).Count > 0,
        "telephone" => HasTelephone(exchange),
        "person" => IsNamed(exchange) || Overlaps(exchange, about),
        "copy" => HasCopy(exchange),
        "contact" => contacts.Near(Place(exchange)).Count > 0 || Overlaps(exchange, about),
        _ => about.Count == 0 || Overlaps(exchange, about),
    };

    /// <summary>The sentence an answer begins with, or null.</summary>
    public StatementFact? Beginning(Exchange exchange) => statements.Near(Place(exchange)) is [StatementFact first, ..] ? first : null;

    static AnswerFact Place(Exchange exchange) =>
        new(exchange.Number) { Span = exchange.Answers[0].Span, Part = Part.Answer, Exchange = exchange.Index, Paragraph = exchange.Answers[0].Block };

    /// <summary>How many numbers an answer has, in digits or in words. What is aimed at is no figure of what was; a table has at least two.</summary>
    public int Numbers(Exchange exchange)
    {
        if (at == exchange.Index)
        {
            return numbers;
        }

        (at, numbers, isNamed, speaksOfAll) = (exchange.Index, 0, null, null);
        // "In 2022" and "on 1 May" say when, and not how many.
        var times = new CoveredStretches([.. periods.Near(Place(exchange)), .. dates.Near(Place(exchange))]);
        foreach (var segment in exchange.Answers)
        {
            numbers += segment.Table is null ? Numbers(segment.Passage, times) : 2;
        }

        return numbers;
    }

    /// <summary>Whether an answer begins with "yes".</summary>
    public static bool BeginsWithYes(Exchange exchange) => exchange.Answers is [{ Passage.Words: { Count: > 0 } words }, ..] && words[0].Lower == "yes";

    /// <summary>Whether one number may answer several questions: of none nothing more can be told, and "both" or "each" is said of several.</summary>
    public bool SpeaksOfAll(Exchange exchange)
    {
        Numbers(exchange);
        return speaksOfAll ??= SaysAll(exchange);
    }

    static bool SaysAll(Exchange exchange)
    {
        foreach (var segment in exchange.Answers)
        {
            foreach (var word in segment.Passage.Words)
            {
                if (word.Lower is "no" or "none" or "nil" or "zero" or "nought" or "0" or "nobody" or "nothing" or "never" or "neither" or "nor" or "not" or "both" or "all" or "each" or "every" or "same")
                {
                    return true;
                }
            }
        }

        return false;
    }

    int Numbers(Passage passage, CoveredStretches times)
    {
        // "Yes" and "no" answer "Did any leave?".
        var (count, aimed, last) = (passage.Words.Count > 0 && passage.Words[0].Lower is "yes" or "no" ? 1 : 0, 0, 0);
        foreach (var match in passage.Phrases)
        {
            aimed = match.Phrase == aim ? Math.Max(aimed, match.End) : aimed;
            if (match.Phrase == number && match.Start >= aimed && match.Start >= last && !IsNone(passage.Prose.Text, match.Start) && !times.Cover(passage.Prose.ToSource(match.Start, match.End)))
            {
                (count, last) = (count + 1, match.End);
            }
            else if (match.Phrase == number && match.Start < last)
            {
                // "Forty-one" is one number, though "forty" is another.
                last = Math.Max(last, match.End);
            }
        }

        return count;
    }

    // "412,000" and "2.5" are one number each; "section 40(2)" has none.
    static bool IsNone(string text, int at)
    {
        var before = text.AsSpan(0, at);
        return (at > 1 && text[at - 1] is ',' or '.' && char.IsAsciiDigit(text[at - 2])) || (before is [.., var letter, '('] && char.IsLetterOrDigit(letter))
            || before.EndsWith("ection ") || before.EndsWith("egulation ") || before.EndsWith("rticle ") || before.EndsWith("Act ") || before.EndsWith(" s.");
    }

    // A copy is attached, linked or written out; a few words are none.
    static bool HasCopy(Exchange exchange)
    {
        const int FewWords = 12;
        var written = 0;
        foreach (var segment in exchange.Answers)
        {
            var text = segment.Passage.Prose.Text;
            written += segment.Table is null ? segment.Passage.Words.Count : FewWords;
            if (text.Contains("http", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal) || text.Contains("ttach", StringComparison.Ordinal)
                || text.Contains("nclos", StringComparison.Ordinal) || text.Contains("ppendix", StringComparison.Ordinal) || text.Contains("nnex", StringComparison.Ordinal)
                || text.Contains("elow", StringComparison.Ordinal) || text.Contains(".pdf", StringComparison.OrdinalIgnoreCase) || text.Contains('“') || text.Contains('"'))
            {
                return true;
            }
        }

        return written >= FewWords;
    }

    // Beside a count that was asked for too, a share has its sign or says what it is of, and a sum its currency; a table may have anything.
    static bool HasSign(Exchange exchange, bool isShare)
    {
        foreach (var segment in exchange.Answers)
        {
            var text = segment.Passage.Prose.Text;
            if (segment.Table is not null
                || (isShare ? text.Contains('%', StringComparison.Ordinal) || Says(segment.Passage, "per", "percent", "half", "third", "quarter", "all", "none", "rate", "out")
                    : text.AsSpan().IndexOfAny('£', '€', '$') >= 0 || Says(segment.Passage, "none", "nothing", "nil", "free", "no", "pounds", "p", "pence", "million")))
            {
                return true;
            }
        }

        return false;
    }

    static bool Says(Passage passage, params ReadOnlySpan<string> any)
    {
        foreach (var word in passage.Words)
        {
            if (any.Contains(word.Lower))
            {
                return true;
            }
        }

        return false;
    }

    bool IsNamed(Exchange exchange)
    {
        Numbers(exchange);
        return isNamed ??= HasName(exchange);
    }

    static bool HasName(Exchange exchange)
    {
        foreach (var segment in exchange.Answers)
        {
            var text = segment.Passage.Prose.Text;
            foreach (var word in segment.Passage.Words)
            {
                if (char.IsUpper(text[word.Start]) && word.End - word.Start > 1 && (!segment.Passage.BeginsSentence(word.Start) || segment.Passage.Words.Count <= 6))
                {
                    return true;
                }
            }
        }

        return false;
    }

    bool HasTelephone(Exchange exchange)
    {
        foreach (var contact in contacts.Near(Place(exchange)))
        {
            if (((ContactFact)contact).Sort == "telephone")
            {
                return true;
            }
        }

        return Overlaps(exchange, Telephone);
    }

    bool Overlaps(Exchange exchange, HashSet<string> about)
    {
        if (!words.TryGetValue(exchange.Index, out var said))
        {
            words[exchange.Index] = said = AnswerWords.Of(exchange);
        }

        return about.Overlaps(said);
    }
}
