using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>What the answers of a letter give, by which it is known whether something asked for is among it.</summary>
sealed class AnswerGiven(FactContext context)
{
    static readonly HashSet<string> Telephone = new(StringComparer.Ordinal) { "telep", "phone", "mobil" };

    static readonly string[] Longest = ["longest", "maximum", "max", "highest", "greatest", "upper", "range", "ranged", "respectively", "up"];
    static readonly string[] Means = ["average", "averages", "averaged", "mean", "median", "per", "each", "typical", "typically"];
    static readonly string[] Durations = ["day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "minutes", "permanent", "permanently", "indefinitely", "rolling", "varies", "never", "not"];

    static readonly string[] Days =
    [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "weekday", "weekdays", "weekend", "weekends", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "spring", "summer", "autumn", "winter", "annually", "yearly", "monthly", "weekly", "daily", "quarterly", "immediately", "never", "yet",
    ];

    static readonly string[] Reasons = ["why", "because", "due", "owing", "cause", "causes", "caused"];
    static readonly string[] Undated = ["annually", "yearly", "monthly", "weekly", "daily", "quarterly", "immediately", "yet", "same"];

    readonly FactIndex periods = new(context.Known<PeriodFact>(PeriodFact.Kind), "answer");
    readonly FactIndex dates = new(context.Known<DateFact>(DateFact.Kind), "answer");
    readonly FactIndex contacts = new(context.Known<ContactFact>(ContactFact.Kind), "answer");
    readonly FactIndex statements = new(context.Known<StatementFact>(StatementFact.Kind), "answer");
    readonly int answers = context.Phrase(Cues.Names[(int)Cue.Answers]);
    readonly int jobRole = context.Phrase("job-role");
    readonly int seniorRole = context.Phrase("senior-role");
    readonly AnswerNames names = new(context);

    /// <summary>How many numbers the answers have.</summary>
    public AnswerNumbers Numbers { get; } = new(context);

    /// <summary>Whether the answer has what would answer a limb.</summary>
    /// <param name="exchange">What was asked and answered.</param>
    /// <param name="wants">What kind of thing would answer it.</param>
    /// <param name="about">The beginnings of the words that only this limb has.</param>
    /// <param name="isAlone">Whether nothing else is asked in its item; any number will then do for an answer.</param>
    public bool Has(Exchange exchange, string wants, HashSet<string> about, bool isAlone) => wants switch
    {
        "amount" when !isAlone && AnswerTables.HasAny(exchange) => AnswerSigns.HasSign(exchange, isShare: false),
        "share" or "amount" when !isAlone => Numbers.Of(exchange) > 0 && (Overlaps(exchange, about) || AnswerSigns.HasSign(exchange, wants == "share")),
        "average" when !isAlone => Numbers.Of(exchange) > 0 && (Numbers.Measures(exchange) > 1 || Numbers.OfTime(exchange) > 0 || AnswerSays.Any(exchange, Means)),
        "duration" when about.Contains("longe") => AnswerSays.Any(exchange, Longest) || (isAlone && Numbers.Of(exchange) > 0),
        "duration" when about.Contains("short") => Overlaps(exchange, about) || (isAlone && Numbers.Of(exchange) > 0),
        "duration" when !isAlone => periods.Near(Place(exchange)).Count > 0 || dates.Near(Place(exchange)).Count > 0 || Numbers.Measures(exchange) > 1 || AnswerSays.Any(exchange, Durations),
        "date" => periods.Near(Place(exchange)).Count > 0 || dates.Near(Place(exchange)).Count > 0 || AnswerSays.Any(exchange, Days) || (isAlone && Numbers.Of(exchange) > 0 && IsShort(exchange)),
        "share" => Numbers.Of(exchange) > 0 && (IsShort(exchange) || AnswerSigns.HasSign(exchange, isShare: true)),
        "count" or "frequency" or "average" or "amount" => Numbers.Of(exchange) > 0,
        "duration" => Numbers.Of(exchange) > 0 || periods.Near(Place(exchange)).Count > 0 || dates.Near(Place(exchange)).Count > 0,
        "name" => names.IsNamedBesidePost(exchange),
        "telephone" => HasTelephone(exchange),
        "person" => names.IsNamed(exchange) || Overlaps(exchange, about) || HasRole(exchange),
        "copy" => HasCopy(exchange),
        "contact" => contacts.Near(Place(exchange)).Count > 0 || Overlaps(exchange, about),
        _ => about.Count == 0 || Overlaps(exchange, about) || (about.Contains("reaso") && AnswerSays.Any(exchange, Reasons)),
    };

    /// <summary>How many days and times an answer names, a range by both its ends; no fewer than any limbs want where it tells a length of time, or that something is yet to come.</summary>
    public int Times(Exchange exchange)
    {
        if (AnswerSays.Any(exchange, Durations) || AnswerSays.Any(exchange, Undated))
        {
            return int.MaxValue;
        }

        var (times, last) = (0, -1);
        foreach (var fact in Dated(exchange))
        {
            times += fact.Span.Start < last ? 0 : fact is PeriodFact { Form: "range", IsOpen: false, Mention.IsReversed: false, Period: { From: not null, To: not null } } ? 2 : 1;
            last = Math.Max(last, fact.Span.End);
        }

        return times;
    }

    IEnumerable<Fact> Dated(Exchange exchange) => periods.Near(Place(exchange)).Concat(dates.Near(Place(exchange))).OrderBy(f => f.Span.Start);

    /// <summary>The sentence an answer begins with, that of a table only where it has no other; or null.</summary>
    public StatementFact? Beginning(Exchange exchange)
    {
        var near = statements.Near(Place(exchange));
        foreach (var statement in near)
        {
            if (statement.Table < 0)
            {
                return (StatementFact)statement;
            }
        }

        return near is [StatementFact first, ..] ? first : null;
    }

    /// <summary>The place of an answer in the letter, by which facts near it are found.</summary>
    public static AnswerFact Place(Exchange exchange) =>
        new(exchange.Number) { Span = exchange.Answers[0].Span, Part = Part.Answer, Exchange = exchange.Index, Paragraph = exchange.Answers[0].Block };

    /// <summary>Whether an answer has so many sentences, or a table.</summary>
    public static bool HasSentences(Exchange exchange, int many)
    {
        foreach (var segment in exchange.Answers)
        {
            many -= segment.Table is null ? segment.Passage.Sentences.Count : many;
        }

        return many <= 0;
    }

    // A table may have anything; in a few words a number is what was asked for.
    static bool IsShort(Exchange exchange)
    {
        const int FewWords = 12;
        var count = 0;
        foreach (var segment in exchange.Answers)
        {
            if (segment.Table is not null)
            {
                return true;
            }

            count += segment.Passage.Words.Count;
        }

        return count <= FewWords;
    }

    /// <summary>Whether an answer refuses, denies or attaches anything, which may be meant of all that is asked.</summary>
    public bool Answers(Exchange exchange)
    {
        foreach (var segment in exchange.Answers)
        {
            if (segment.Passage.Says(answers))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an answer begins with "yes".</summary>
    public static bool BeginsWithYes(Exchange exchange) => exchange.Answers is [{ Passage.Words: { Count: > 0 } words }, ..] && words[0].Lower == "yes";

    /// <summary>Whether an answer begins by saying that there is none.</summary>
    public static bool BeginsWithNone(Exchange exchange) => exchange.Answers is [{ Passage.Words: { Count: > 0 } words }, ..] && words[0].Lower is "none" or "nil" or "nobody" or "zero" or "0" or "no";

    // A copy is attached, linked or written out; a few words are none.
    static bool HasCopy(Exchange exchange)
    {
        const int FewWords = 12;
        const int Written = 60;
        var (written, isDenied) = (0, false);
        foreach (var segment in exchange.Answers)
        {
            var text = segment.Passage.Prose.Text;
            written += segment.Table is null ? segment.Passage.Words.Count : Written;
            isDenied |= AnswerSays.Says(segment.Passage, "no", "not", "none", "nothing", "never", "nobody", "cannot", "yet", "draft", "withdrawn", "above", "already");
            if (text.Contains("http", StringComparison.Ordinal) || text.Contains("www.", StringComparison.Ordinal) || text.Contains("ttach", StringComparison.Ordinal)
                || text.Contains("nclos", StringComparison.Ordinal) || text.Contains("ppendix", StringComparison.Ordinal) || text.Contains("nnex", StringComparison.Ordinal)
                || text.Contains("elow", StringComparison.Ordinal) || text.Contains(".pdf", StringComparison.OrdinalIgnoreCase) || text.Contains('“') || text.Contains('"'))
            {
                return true;
            }
        }

        // "Nothing is written down" says that there is no copy; what is told in a few lines is none.
        return written >= Written || (isDenied && written >= FewWords);
    }

    // "They go out in the name of the head of service."
    bool HasRole(Exchange exchange)
    {
        foreach (var segment in exchange.Answers)
        {
            if (segment.Passage.Says(jobRole) || segment.Passage.Says(seniorRole))
            {
                return true;
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

    /// <summary>Whether an answer says anything besides numbers that its question does not: "we received 17 complaints" says nothing of what they were about.</summary>
    public static bool TellsMore(Exchange exchange)
    {
        if (exchange.Answers is not [{ Table: null } only])
        {
            return true;
        }

        var asked = LimbWords.Asked(exchange);
        foreach (var word in only.Passage.Words)
        {
            if (LimbWords.Beginning(word.Spelling) is { } beginning && !asked.Contains(beginning) && NumberWords.Value(word.Lower) is null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the answer has one of these beginnings of words.</summary>
    public bool Overlaps(Exchange exchange, HashSet<string> about) => about.Count > 0 && AnswerWords.Have(AnswerWords.Of(exchange, context), about);
}
