using FoiRules.Law;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Whether a letter was written before 25 May 2018, when data protection law was replaced, or since, as far as its dates tell.</summary>
static class LetterAge
{
    public const string Before = "before-2018";
    public const string Since = "since-2018";
    public const string Unknown = "unknown";

    static readonly DateOnly Replaced = new(2018, 5, 25);

    public static string Of(FactContext context)
    {
        var dates = context.Facts.All(DateFact.Kind);
        if ((Latest(dates, isTold: true) ?? Latest(dates, isTold: false)) is { } written)
        {
            return written < Replaced ? Before : Since;
        }

        return SpeaksOfLater(context, dates) ? Since : Unknown;
    }

    // What the letter says of its own days counts before a date that stands alone at its head.
    static DateOnly? Latest(FactGroup dates, bool isTold)
    {
        DateOnly? latest = null;
        foreach (var fact in dates)
        {
            if (fact is DateFact date && !(date.Date < latest)
                && (isTold ? date.Event is "received" or "dated" or "responded" : date is { Part: Part.Clause, Event: "unsaid" }))
            {
                latest = date.Date;
            }
        }

        return latest;
    }

    static bool SpeaksOfLater(FactContext context, FactGroup dates)
    {
        foreach (var fact in dates)
        {
            if (fact is DateFact date && date.Date >= Replaced)
            {
                return true;
            }
        }

        foreach (var fact in context.Facts.All(PeriodFact.Kind))
        {
            if (fact is PeriodFact { Period.From: { } begins } && begins >= Replaced)
            {
                return true;
            }
        }

        foreach (var fact in context.Facts.All(CitationFact.Kind))
        {
            if (fact is CitationFact { Provision.Act: Act.UkGdpr })
            {
                return true;
            }
        }

        return false;
    }
}
