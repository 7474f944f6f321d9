using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Text;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Every whole date that is no bound of a period, with what the words before or behind it say of it.</summary>
sealed class DateFacts
{
    // "received" may be as far from its date as "your request for information under the Act on" is long.
    const int FarthestBefore = 70;
    const int FarthestBehind = 16;

    static readonly string[] Events = ["received", "dated", "responded", "due"];

    readonly FactContext context;
    readonly int[] phrases;
    readonly FactGroup periods;
    readonly MailDates mail;
    int nextPeriod;
    DateOnly? received;

    DateFacts(FactContext context, FactGroup periods)
    {
        this.context = context;
        this.periods = periods;
        mail = context.Mail ??= MailDates.In(context.Readings);
        phrases = new int[Events.Length];
        for (var i = 0; i < Events.Length; i++)
        {
            phrases[i] = context.Phrase("date-" + Events[i]);
        }
    }

    public static List<DateFact> Read(FactContext context)
    {
        var facts = new DateFacts(context, context.Facts.All(PeriodFact.Kind)) { received = ReceivedOn(context) };
        var found = new List<DateFact>();
        facts.ReadFrontMatter(found);
        for (var i = 0; i < context.Readings.Count; i++)
        {
            facts.Read(context.Readings, i, found);
        }

        return found;
    }

    /// <summary>The day the request was received: as the front matter says, or else the letter, if it names one day only.</summary>
    public static DateOnly? ReceivedOn(FactContext context)
    {
        if (context.Regime.Received is { } written)
        {
            return written;
        }

        return OnlyOf(context, 0);
    }

    /// <summary>The day of the request: when it was received, or else the day it bears, if the letter names one day only.</summary>
    public static DateOnly? AskedOn(FactContext context) => ReceivedOn(context) ?? OnlyOf(context, 1);

    // Several kinds of facts are built on it.
    static DateOnly? OnlyOf(FactContext context, int which) => (context.OnlyDays[which] ??= new OnlyDay(Only(context, which))).Day;

    /// <summary>The day of the request; where the letter does not tell it, the last day named outside its answers.</summary>
    public static DateOnly? WrittenOn(FactContext context)
    {
        var last = AskedOn(context);
        foreach (var date in last is null ? context.Known<DateFact>(DateFact.Kind) : [])
        {
            last = date.Part != Part.Answer && !(date.Date < last) ? date.Date : last;
        }

        return last;
    }

    // Periods are anchored at this day, so they are not known yet.
    static DateOnly? Only(FactContext context, int which)
    {
        var facts = new DateFacts(context, FactGroup.None);
        DateOnly? only = null;
        for (var i = 0; i < context.Readings.Count; i++)
        {
            var reading = context.Readings[i];
            if (reading.Part == Part.Request || !reading.Passage.Has(WordSign.Figure))
            {
                continue;
            }

            var label = DateLabel.Of(context.Readings, i);
            if (facts.mail.EventAt(i) is null && !(label ?? reading.Passage).Says(facts.phrases[which]))
            {
                continue;
            }

            foreach (var mention in DateText.Find(reading.Passage.Prose.Text))
            {
                if ((facts.mail.EventAt(i) ?? facts.EventOf(reading.Passage, label, mention)) == Events[which])
                {
                    if (only is { } other && other != mention.Date)
                    {
                        return null;
                    }

                    only = mention.Date;
                }
            }
        }

        return only;
    }

    void ReadFrontMatter(List<DateFact> found)
    {
        foreach (var entry in context.Letter.FrontMatter.Entries)
        {
            if (entry.Key is "received" or "answered" && DateText.TryReadAt(entry.Value, 0, out var date, out _))
            {
                found.Add(new DateFact(date, entry.Key == "received" ? "received" : "responded") { Span = entry.Span, Part = Part.Clause, Act = context.Regime.Act, Received = received });
            }
        }
    }

    void Read(List<Reading> readings, int index, List<DateFact> found)
    {
        var reading = readings[index];
        var prose = reading.Passage.Prose;
        if (!reading.Passage.Has(WordSign.Figure) || DateText.Find(prose.Text) is not { Count: > 0 } mentions)
        {
            return;
        }

        var label = DateLabel.Of(readings, index);
        foreach (var mention in mentions)
        {
            if (IsInPeriod(prose.ToSource(mention.Span.Start, mention.Span.End)))
            {
                continue;
            }

            found.Add(new DateFact(mention.Date, mail.EventAt(index) ?? EventOf(reading.Passage, label, mention))
            {
                Span = prose.ToSource(mention.Span.Start, mention.Span.End),
                Part = reading.Part,
                Sentence = reading.SentenceAt(mention.Span.Start),
                Paragraph = reading.Segment.Block,
                Exchange = reading.Segment.Exchange,
                Table = reading.Cell is null ? -1 : reading.Segment.Block,
                Act = context.Regime.Act,
                Received = received,
            });
        }
    }

    // Both dates and periods are in the order of the letter. "Before 4 March 2024" is an open period, but may be a deadline.
    bool IsInPeriod(TextSpan span)
    {
        while (nextPeriod < periods.Count && periods[nextPeriod].Span.End <= span.Start)
        {
            nextPeriod++;
        }

        return nextPeriod < periods.Count && periods[nextPeriod] is PeriodFact { IsOpen: false } period && period.Span.Contains(span);
    }

    // A date with a line to itself is what the label above it says.
    string EventOf(Passage passage, Passage? label, DateMention mention) =>
        label is null ? EventOf(passage, mention) : EventOf(label, new DateMention(new TextSpan(label.Prose.Text.Length, label.Prose.Text.Length), mention.Date));

    // The phrase that ends nearest before the date decides, and of two that end together the longer; else one right behind it.
    string EventOf(Passage passage, DateMention mention)
    {
        var (start, end) = (mention.Span.Start, mention.Span.End);
        PhraseMatch? best = null;
        foreach (var match in passage.PhrasesFrom(Math.Max(0, start - FarthestBefore)))
        {
            if (match.Start > end + FarthestBehind)
            {
                break;
            }

            if (EventNamed(match.Phrase) is null || !IsOfSentence(passage.Prose.Text, match, start, end))
            {
                continue;
            }

            var isBefore = match.End <= start;
            if (best is not { } nearest || (isBefore && match.End > nearest.End) || (isBefore && match.End == nearest.End && match.Start < nearest.Start))
            {
                best = match;
            }
        }

        return best is { } named ? EventNamed(named.Phrase)! : "unsaid";
    }

    string? EventNamed(int phrase)
    {
        for (var i = 0; i < phrases.Length; i++)
        {
            if (phrases[i] == phrase)
            {
                return Events[i];
            }
        }

        return null;
    }

    // No sentence ends and no other date stands between.
    static bool IsOfSentence(string text, PhraseMatch match, int start, int end)
    {
        var between = match.End <= start ? text.AsSpan(match.End, start - match.End) : match.Start >= end ? text.AsSpan(end, match.Start - end) : default;
        return (match.End <= start || match.Start >= end) && between.IndexOfAnyInRange('0', '9') < 0 && between.IndexOfAny(".;?!") < 0;
    }
}
