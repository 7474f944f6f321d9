using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>By what items ask for figures apart, and whether their answers name it: by sex, where the answer says neither "sex" nor "women".</summary>
sealed class Breakdowns(FactContext context)
{
    // "In each age group", and "by age, sex and rank"; what stands further behind is no breakdown.
    const int MostWords = 8;
    const int FewestPeriods = 2;
    static readonly System.Buffers.SearchValues<char> OfNumbers = System.Buffers.SearchValues.Create("0123456789,/");
    const string Age = "age";
    const string Month = "month";
    const string Rank = "rank";
    const string Staff = "staff";
    const string Year = "year";
    const string YearGroup = "year group";

    static readonly string[] Names = ["sex", Age, "ethnicity", Rank, Staff, "region", Month, "quarter", YearGroup, Year];

    static readonly int OfStaff = Array.IndexOf(Names, Staff);
    static readonly int OfYearGroup = Array.IndexOf(Names, YearGroup);

    readonly FactIndex periods = new(context.Known<PeriodFact>(PeriodFact.Kind), "answer");
    readonly int apart = context.Phrase("asks-apart");
    readonly int[] phrases = Phrases(context);
    readonly NamedParts parts = new(context);

    /// <summary>The first breakdown that an exchange asks for and the answer does not name; null where there is none.</summary>
    /// <param name="exchange">What was asked and answered.</param>
    /// <param name="limbs">What it asks for, thing by thing.</param>
    /// <param name="numbers">How many numbers its answer has.</param>
    public string? PooledOver(Exchange exchange, List<Limb> limbs, int numbers) => Known(exchange) ?? parts.LeftOut(exchange, phrases, new NumbersAsked(limbs.Count(l => LimbFact.IsNumber(l.Wants)), numbers));

    string? Known(Exchange exchange)
    {
        var asked = new bool[Names.Length];
        var any = false;
        foreach (var request in exchange.Requests)
        {
            any |= Ask(request.Passage, asked);
        }

        if (!any)
        {
            return null;
        }

        foreach (var segment in exchange.Answers)
        {
            foreach (var text in segment.Texts)
            {
                Strike(text, asked);
            }
        }

        for (var i = 0; i < Names.Length; i++)
        {
            if (asked[i] && (Names[i] != Year || periods.Near(AnswerGiven.Place(exchange)).Count < FewestPeriods))
            {
                return Names[i];
            }
        }

        return null;
    }

    bool Ask(Passage passage, bool[] asked)
    {
        var (any, end) = (false, -1);
        foreach (var match in passage.Phrases)
        {
            if (match.Phrase == apart)
            {
                end = Math.Max(end, End(passage, match.Start));
            }
            else if (match.Start < end && Array.IndexOf(phrases, match.Phrase) is >= 0 and var breakdown)
            {
                asked[breakdown] = any = true;
            }
        }

        return any;
    }

    // Up to the words that say of what the parts are.
    static int End(Passage passage, int start)
    {
        var counted = 0;
        for (var i = passage.Words.From(start); i < passage.Words.Count; i++)
        {
            var word = passage.Words[i];
            if (counted > 1 && word.Lower is "who" or "that" or "which" or "are" or "is" or "were" or "was" or "have" or "has" or "had" or "from" or "of" or "to" or "on" or "with" or "during" or "please" or "how" or "what" or "in" or "for" or "since" or "between" or "at")
            {
                return word.Start;
            }

            if (++counted > MostWords)
            {
                return word.Start;
            }
        }

        return passage.Prose.Text.Length;
    }

    void Strike(Passage passage, bool[] asked)
    {
        foreach (var match in passage.Phrases)
        {
            if (Array.IndexOf(phrases, match.Phrase) is >= 0 and var breakdown && !(Names[breakdown] == Month && (IsEnd(passage, match.Start) || IsLength(passage, match.Start))) && !(Names[breakdown] == Age && IsOneNumber(passage.Prose.Text.AsSpan(match.Start, match.End - match.Start))))
            {
                asked[breakdown] = false;
                asked[OfStaff] &= Names[breakdown] != Rank;
                asked[OfYearGroup] &= Names[breakdown] != Age;
            }
        }
    }

    // "2023/24 to 31 January" is a part of a year, and no month of several.
    static bool IsEnd(Passage passage, int month) => passage.Prose.Text.AsSpan(0, month).TrimEnd(" 0123456789") is [.., 't', 'o'] or [.., 'n', 't', 'i', 'l'];

    // "Twelve months", and "18 months".
    static bool IsLength(Passage passage, int month) => passage.Words.From(month) is > 0 and var at && passage.Words[at].Lower is "months" or "month" && (char.IsAsciiDigit(passage.Words[at - 1].Lower[0]) || NumberWords.Value(passage.Words[at - 1].Lower) is not null);

    // "1,871" is no age from 1 to 871, and "2022/23" none either.
    static bool IsOneNumber(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(OfNumbers) < 0;

    static int[] Phrases(FactContext context)
    {
        var named = new int[Names.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = context.Phrase("breakdown-" + Names[i].Replace(' ', '-'));
        }

        return named;
    }
}
