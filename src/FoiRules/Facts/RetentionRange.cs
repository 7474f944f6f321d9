using System.Globalization;
using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>The period asked about, held against how long the records are kept, counted back from the day the request was received (FOIA s.1(4)).</summary>
/// <param name="Outcome">"consistent", "inconsistent", "straddling", or "unknown" where dates or periods are missing.</param>
public sealed record RetentionRange(string Outcome)
{
    static readonly RetentionRange Unknown = new("unknown");

    /// <summary>The first day from which records should still be there; null where that cannot be told.</summary>
    public DateOnly? Kept { get; private init; }

    /// <summary>Of a straddling period the days before <see cref="Kept"/>, in words; otherwise null.</summary>
    public string? Earlier { get; private init; }

    /// <summary>Of a straddling period the days from <see cref="Kept"/> on, in words; otherwise null.</summary>
    public string? Later { get; private init; }

    /// <summary>Compares them.</summary>
    /// <param name="context">The letter.</param>
    /// <param name="on">The day the request was received; null where the letter does not say.</param>
    /// <param name="said">The sentences of the answer.</param>
    /// <param name="reason">The sentence that gives retention as the reason.</param>
    /// <param name="stated">How long the letter says that the records are kept.</param>
    /// <param name="entry">What the schedule says of them.</param>
    internal static RetentionRange Of(FactContext context, DateOnly? on, List<StatementFact> said, StatementFact reason, Duration? stated, ScheduleEntry? entry)
    {
        // What is kept for good, or may not be destroyed, should be there whenever it is from.
        if (stated is null && entry is { IsPermanent: true })
        {
            return new RetentionRange("inconsistent");
        }

        var start = stated is null && entry is not null ? entry.Start : "creation";
        if (on is not { } received || (stated ?? entry?.Period) is not { } period || start is not ("creation" or "recording"))
        {
            return Unknown;
        }

        var kept = period.Before(entry?.HeldFrom is { } held && held < received ? held : received);
        var unknown = Unknown with { Kept = kept };
        var denied = Denied(context, said);
        if ((denied ?? Asked(context, reason)) is not { } asked)
        {
            return unknown;
        }

        var (mayBeLonger, mayBeShorter) = stated is null && entry is not null ? (entry.IsMinimum, entry.IsMaximum) : (false, false);
        if (asked.To < kept)
        {
            return mayBeLonger ? unknown : new RetentionRange("consistent") { Kept = kept };
        }

        if (asked.From >= kept)
        {
            return mayBeShorter || (denied is null && NamesOlder(context, said, kept)) ? unknown : new RetentionRange("inconsistent") { Kept = kept };
        }

        // A denial that names its own years has split the range already.
        return mayBeShorter || context.Facts.Near(PeriodFact.Kind.Name, "answer", reason).Count > OfTheRequest(context, said)
            ? unknown
            : new RetentionRange("straddling") { Kept = kept, Earlier = Days(asked.From, kept.AddDays(-1)), Later = Days(kept, asked.To) };
    }

    // "Nothing is held for 2021": the one period that a denial names, where the answer gives the rest.
    static (DateOnly From, DateOnly To)? Denied(FactContext context, List<StatementFact> said)
    {
        var (notHeld, destroyed) = (context.Phrase("not-held"), context.Phrase("destroyed"));
        (DateOnly, DateOnly)? only = null;
        foreach (var statement in said)
        {
            if (!statement.Says.Contains(notHeld))
            {
                continue;
            }

            if (only is not null || statement.Says.Contains(destroyed) || SpeaksOfTheRequest(statement) || context.Facts.Near(PeriodFact.Kind.Name, "sentence", statement) is not [PeriodFact { Period: { From: { } from, To: { } to, Certainty: not Certainty.Ambiguous } }])
            {
                return null;
            }

            only = (from, to);
        }

        return only;
    }

    // "The log of 9 August 2009 was wiped": not all that was asked for is as young as the periods it names.
    static bool NamesOlder(FactContext context, List<StatementFact> said, DateOnly kept)
    {
        foreach (var statement in said)
        {
            foreach (var fact in context.Facts.Near(DateFact.Kind.Name, "sentence", statement))
            {
                if (fact is DateFact { Event: "unsaid" } date && date.Date < kept)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "As your request goes back to 2010, …": years that tell what was asked, and split nothing.
    static int OfTheRequest(FactContext context, List<StatementFact> said)
    {
        var count = 0;
        foreach (var statement in said)
        {
            count += SpeaksOfTheRequest(statement) ? context.Facts.Near(PeriodFact.Kind.Name, "sentence", statement).Count : 0;
        }

        return count;
    }

    static bool SpeaksOfTheRequest(StatementFact statement) =>
        statement.Text.Contains("your request", StringComparison.OrdinalIgnoreCase) || statement.Text.Contains("you ask", StringComparison.OrdinalIgnoreCase);

    // All the request names, as one range.
    static (DateOnly From, DateOnly To)? Asked(FactContext context, StatementFact reason)
    {
        var (first, last) = (DateOnly.MaxValue, DateOnly.MinValue);
        var facts = reason.Exchange < 0 ? FactGroup.None : context.Facts.Near(PeriodFact.Kind.Name, "answer", reason with { Part = Part.Request });
        foreach (var fact in facts)
        {
            var asked = ((PeriodFact)fact).Period;
            // Whether "2010 to 2022" begins in January or in April seldom matters; a bare number does.
            if (asked.Certainty == Certainty.Ambiguous && ((PeriodFact)fact).Form != "range")
            {
                continue;
            }

            if (asked is not { From: { } from, To: { } to })
            {
                return null;
            }

            (first, last) = (from < first ? from : first, to > last ? to : last);
        }

        return last < first ? null : (first, last);
    }

    static string Days(DateOnly from, DateOnly to) => string.Create(CultureInfo.InvariantCulture, $"{from:d MMMM yyyy} to {to:d MMMM yyyy}");
}
