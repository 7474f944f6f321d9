using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Parts for which figures are asked apart in words of the question's own: "by pier", "by crew (deck or engine)", "cargo and mail separately".
/// An answer leaves them out where it has none of these words, and its figures stand beside nothing but times and what the question says itself.
/// </summary>
sealed class NamedParts(FactContext context)
{
        const int FewestTimes = 2;

    // Said of what a part is, and too common to tell it: "clinical service".
    static readonly string[] Bodies = ["service", "services", "department", "departments", "school", "schools", "borough", "district"];
    static readonly string[] Nothing = ["case", "insta", "occas", "item", "refer", "type", "indiv", "sessi", "term"];

    readonly FactIndex periods = new(context.Known<PeriodFact>(PeriodFact.Kind), "answer");
    readonly int apart = context.Phrase("asks-apart");
    (Exchange? Exchange, HashSet<string>? Words) tablesOf;

    /// <summary>The first that the answer of an exchange leaves out, in the words of the question; null where there is none.</summary>
    /// <param name="exchange">What was asked and answered.</param>
    /// <param name="known">The phrases of breakdowns that have a name, which are looked for by it.</param>
    /// <param name="numbers">How many numbers it asks for, and how many its answer has.</param>
    public string? LeftOut(Exchange exchange, int[] known, NumbersAsked numbers)
    {
        var table = AnswerTables.Only(exchange);
        foreach (var request in exchange.Requests)
        {
            var words = request.Passage.Words;
            bool? isByTime = null;
            HashSet<string>? answered = null;
            foreach (var match in request.Passage.Phrases)
            {
                if (match.Phrase == apart && ListedParts.In(request.Passage, match.Start) is { } listed && !AnswerWords.Have(answered ??= Answered(exchange, table, request.Passage, match.Start), listed.Words) && (isByTime ??= IsByTime(exchange, request, numbers)))
                {
                    return listed.Text;
                }

                for (var i = match.Phrase == apart ? words.From(match.Start) : words.Count; i < words.Count && words[i].Start < match.End + AskedParts.MostBehind; i++)
                {
                    if (AskedParts.Part(request.Passage, i, isSaid: words[i].Start < match.End) is { } part && Told(request.Passage, part, answered ??= Answered(exchange, table, request.Passage, match.Start), known) is { } told
                        && (HasUntoldValues(request.Passage, part.Last, answered) || (table is not null && (IsByAnother(request.Passage, match.Start, table, answered) || IsByWhatIsAsked(table, request.Passage))) || (isByTime ??= IsByTime(exchange, request, numbers))))
                    {
                        return told;
                    }
                }
            }
        }

        return null;
    }

    // Where the one table is headed by what follows "by", what stands beside it in words tells of no other parts.
    HashSet<string> Answered(Exchange exchange, Table? table, Passage asked, int start)
    {
        var heading = table is { Rows: [[var label, ..], ..] } ? label.Passage.Words : WordList.Empty;
        var isHeaded = false;
        for (var i = asked.Words.From(start); heading is [.., var last] && i < asked.Words.Count && !isHeaded; i++)
        {
            isHeaded = asked.Words[i].Lower == last.Lower;
        }

        return (isHeaded ? InTables(exchange, table!) : null) ?? AnswerWords.Of(exchange, context);
    }

    // Many questions of one exchange ask for them.
    HashSet<string>? InTables(Exchange exchange, Table table)
    {
        if (tablesOf.Exchange != exchange)
        {
            tablesOf = (exchange, Beside(exchange) <= table.Width ? AnswerWords.OfTables(exchange) : null);
        }

        return tablesOf.Words;
    }

    int Beside(Exchange exchange)
    {
        var beside = 0;
        foreach (var fact in context.Facts.Near(FigureFact.Kind.Name, "answer", AnswerGiven.Place(exchange)))
        {
            beside += ((FigureFact)fact).IsCell ? 0 : 1;
        }

        return beside;
    }

    // What a part is called, where each of its words tells something, no breakdown that is known is among them, and neither the answer nor the question before it has one.
    static string? Told(Passage passage, (int First, int Last) part, HashSet<string> answered, int[] known)
    {
        var (words, start, end) = (passage.Words, passage.Words[part.First].Start, passage.Words[part.Last].End);
        var own = new HashSet<string>(StringComparer.Ordinal);
        for (var i = part.First; i <= part.Last; i++)
        {
            if (LimbWords.Beginning(words[i].Spelling) is { } beginning)
            {
                own.Add(beginning);
            }
            else if (Array.IndexOf(AskedParts.Around, words[i].Lower) < 0 && Array.IndexOf(Bodies, words[i].Lower) < 0)
            {
                return null;
            }
        }

        var isListed = part.Last + 1 < words.Count && words[part.Last + 1].Lower == "separately";

        // "Per ward" and "by ward" ask for each, whatever was said before.
        var isPlain = part.First > 0 && words[part.First - 1].Lower is "by" or "per";
        for (var i = part.First - 1; !isPlain && i >= 0 && part.First - i < AskedParts.MostBefore && own.Count > 0; i--)
        {
            // "The licences of each kind and the fee for each licence" asks for no licences apart; "awards and the claimants' costs separately" does for awards, whatever was said of claims.
            if (LimbWords.Beginning(words[i].Spelling) is { } beginning && own.Contains(beginning) && !(isListed && own.Remove(beginning) && own.Count > 0))
            {
                return null;
            }
        }

        return own.IsSubsetOf(Nothing) || AnswerWords.Have(answered, own) || Array.Exists(known, k => passage.Says(k, start, end)) ? null : passage.Prose.Text[start..end];
    }

    // "By language and by clinic", and the one table of the answer is headed "Language".
    static bool IsByAnother(Passage passage, int start, Table table, HashSet<string> answered)
    {
        var words = passage.Words;
        var heading = table.Rows[0][0].Passage.Words;
        for (var i = words.From(start); i < words.Count && words[i].Start < start + AskedParts.MostBehind; i++)
        {
            for (var (first, last) = AskedParts.Part(passage, i, isSaid: true) ?? (1, 0); first <= last; first++)
            {
                if ((LimbWords.Beginning(words[first].Spelling) is { } beginning && answered.Contains(beginning)) || (heading.Count > 0 && words[first].Lower == heading[^1].Lower))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "The penalties, by pier", and the table is headed "Penalty".
    static bool IsByWhatIsAsked(Table table, Passage asked) => table.Rows is [[var first, ..], ..] && LimbWords.Between(first.Passage, 0, first.Text.Length) is { Count: > 0 } heading
        && heading.IsSubsetOf(LimbWords.Between(asked, 0, asked.Prose.Text.Length));

    // "By crew (deck or engine)", of which the answer says neither.
    static bool HasUntoldValues(Passage passage, int last, HashSet<string> answered)
    {
        var rest = passage.Prose.Text.AsSpan(passage.Words[last].End);
        var text = rest[..Math.Min(rest.Length, AskedParts.MostBehind)];
        var values = new HashSet<string>(StringComparer.Ordinal);
        for (var i = last + 1; text.StartsWith(" (") && text.IndexOf(')') is var end && i < passage.Words.Count && passage.Words[i].Start < passage.Words[last].End + end; i++)
        {
            if (LimbWords.Beginning(passage.Words[i].Spelling) is { } value)
            {
                values.Add(value);
            }
        }

        return values.Count >= FewestTimes && !AnswerWords.Have(answered, values);
    }

    // Whether the figures of an answer stand in a list by times, and beside no words but those of its questions; of two that one question says, each may be a part.
    bool IsByTime(Exchange exchange, Segment request, NumbersAsked numbers)
    {
        var place = AnswerGiven.Place(exchange);
        if (HasNoRoom(place, numbers))
        {
            return true;
        }

        var (asked, own, named, cells) = (LimbWords.Asked(exchange), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), 0);
        LimbWords.Add(request.Passage, own);

        foreach (var fact in context.Facts.Near(FigureFact.Kind.Name, "answer", place))
        {
            if (fact is not FigureFact { Cell: { } cell })
            {
                continue;
            }

            cells++;
            foreach (var label in (IEnumerable<Passage>)[.. cell.RowHeaders, .. cell.ColumnHeaders])
            {
                var words = new HashSet<string>(StringComparer.Ordinal);
                LimbWords.Add(label, words);
                if (SaysShortly(label) || !words.IsSubsetOf(asked))
                {
                    return false;
                }

                _ = words.Overlaps(own) && named.Add(label.Prose.Text);
            }
        }

        return cells >= FewestTimes && named.Count <= 1 && periods.Near(place).Count >= FewestTimes;
    }

    // "1,904 in 2021, 2,277 in 2022": as many figures in words as there are times, for each thing asked.
    bool HasNoRoom(AnswerFact place, NumbersAsked numbers)
    {
        foreach (var fact in context.Facts.Near(FigureFact.Kind.Name, "answer", place))
        {
            if (((FigureFact)fact).IsCell)
            {
                return false;
            }
        }

        var times = new HashSet<DateOnly>();
        foreach (var fact in periods.Near(place))
        {
            _ = fact is PeriodFact { Period.From: { } from } && times.Add(from);
        }

        return numbers.Given >= FewestTimes && numbers.Given <= Math.Max(times.Count, 1) * numbers.Asked;
    }

    // "A" and "HR" are names as well, though too short to tell more of.
    static bool SaysShortly(Passage label)
    {
        foreach (var word in label.Words)
        {
            if (word.End - word.Start < AskedParts.MostWords && !char.IsAsciiDigit(word.Lower[0]) && Array.IndexOf(AskedParts.Ending, word.Lower) < 0)
            {
                return true;
            }
        }

        return false;
    }
}
