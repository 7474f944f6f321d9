using FoiRules.Letters;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Every period of the letter, each read once, with what stands around it: "Q1" is of the year above it.</summary>
sealed class PeriodFacts
{
    // A line with little else but a year is the title of what follows: "Figures for 2012-13".
    const int MostBesideTitle = 16;

    readonly DateOnly? received;
    readonly List<PeriodFact> found = [];
    Period? title;
    Period? above;
    int exchange = -1;
    DayOfYear? announced;
    TableYears? table;

    PeriodFacts(DateOnly? received) => this.received = received;

    public static List<PeriodFact> Read(FactContext context)
    {
        var facts = new PeriodFacts(DateFacts.AskedOn(context));
        foreach (var reading in context.Readings)
        {
            facts.Read(reading);
        }

        return facts.found;
    }

    void Read(Reading reading)
    {
        if (reading.Segment.Exchange != exchange)
        {
            (exchange, title, above, announced) = (reading.Segment.Exchange, null, null, null);
        }

        if (reading.Cell is { } cell)
        {
            table = table?.Segment == reading.Segment ? table : new TableYears(reading.Segment, title ?? above);
            var over = table.Over(cell);
            if (MayHave(reading))
            {
                table.Take(cell, Find(reading, new PeriodSetting(received) { IsHeader = cell.Row == 0 || cell.Column == 0, Year = over }));
            }

            return;
        }

        var text = reading.Passage.Prose.Text;
        announced = reading.Segment.Kind == SegmentKind.Item || reading.Segment.Label is not null ? announced : null;
        var periods = MayHave(reading) ? Find(reading, new PeriodSetting(received) { Year = title, Day = announced }) : [];
        announced = periods.Count == 0 && reading.Passage.Has(WordSign.Figure) ? DayOfYear.In(text) ?? announced : announced;
        above = periods is [{ Form: PeriodForm.Year } one] ? one.Period : null;
        title = above is not null && text.Length - periods[0].Span.Length <= MostBesideTitle ? above : reading.Segment.Kind == SegmentKind.Heading ? null : title;
    }

    static bool MayHave(Reading reading) => reading.Passage.Has(WordSign.Figure | WordSign.FromToday);

    IReadOnlyList<PeriodMention> Find(Reading reading, PeriodSetting setting)
    {
        var (text, prose) = (reading.Passage.Prose.Text, reading.Passage.Prose);
        var mentions = PeriodText.FindIn(text, setting);
        foreach (var mention in mentions)
        {
            // In the body of a table four figures are a count as often as a year.
            if (reading.Cell is null || setting.IsHeader || text.Length > 4)
            {
                found.Add(new PeriodFact(text[mention.Span.Start..mention.Span.End], mention, received)
                {
                    Span = prose.ToSource(mention.Span.Start, mention.Span.End),
                    Part = reading.Part,
                    Sentence = reading.SentenceAt(mention.Span.Start),
                    Paragraph = reading.Segment.Block,
                    Exchange = reading.Segment.Exchange,
                    Table = reading.Cell is null ? -1 : reading.Segment.Block,
                });
            }
        }

        return mentions;
    }

    /// <summary>The years at the head of the rows and columns of a table.</summary>
    sealed class TableYears(Segment segment, Period? caption)
    {
        readonly Period?[] columns = new Period?[segment.Table?.Width ?? 0];
        Period? section = caption;
        Period? row;

        public Segment Segment => segment;

        /// <summary>The year a cell stands under: of its row, its column, the rows above it, or the table.</summary>
        public Period? Over(Cell cell)
        {
            row = cell.Column == 0 ? null : row;
            return row ?? (cell.Row > 0 && cell.Column < columns.Length ? columns[cell.Column] : null) ?? section;
        }

        /// <summary>Takes notice of a year at a head.</summary>
        public void Take(Cell cell, IReadOnlyList<PeriodMention> mentions)
        {
            if (mentions is not [{ Form: PeriodForm.Year } one])
            {
                return;
            }

            if (cell.Column == 0)
            {
                (row, section) = (one.Period, one.Period);
            }
            else if (cell.Row == 0 && cell.Column < columns.Length)
            {
                columns[cell.Column] = one.Period;
            }
        }
    }
}
