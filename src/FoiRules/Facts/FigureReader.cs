using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Every whole number that counts something: in tables, in lines that are lists of figures, in sentences.</summary>
static class FigureReader
{
    public static IEnumerable<FigureFact> Read(Letter letter, List<Reading> readings, FactContext context)
    {
        var sense = new CountSense(context);
        var questions = new Questions(letter, sense);
        var prose = new ProseFigures(sense, questions, context);
        for (var i = 0; i < letter.Segments.Count; i++)
        {
            var segment = letter.Segments[i];
            if (segment.Table is { } table)
            {
                foreach (var figure in new TableFigures(table, segment, sense, questions).Read(Caption(letter, i, sense)))
                {
                    yield return figure;
                }
            }
        }

        foreach (var reading in readings.Where(r => r.Cell is null))
        {
            foreach (var figure in prose.Read(reading))
            {
                yield return figure;
            }
        }
    }

    // What stands shortly before a table, in the same answer, says what it counts.
    static List<Passage> Caption(Letter letter, int table, CountSense sense)
    {
        var caption = new List<Passage>();
        for (var i = table - 1; i >= 0 && i >= table - 2; i--)
        {
            var before = letter.Segments[i];
            if (before.Table is not null || before.Part == Part.Request)
            {
                break;
            }

            // A heading or a lead-in names what is counted; a sentence in passing ("your request has been answered") does not.
            var isTitle = before.Kind == SegmentKind.Heading || before.IsBold || before.Passage.Words.Count <= 10 || before.Passage.Prose.Text.EndsWith(':');
            if (before.Passage.Words.Count is > 0 and <= 40 && (isTitle || sense.SaysHowMany(before.Passage)))
            {
                caption.Add(before.Passage);
            }
        }

        return caption;
    }
}

/// <summary>What each exchange asked to be counted, decided once an exchange.</summary>
sealed class Questions(Letter letter, CountSense sense)
{
    readonly Dictionary<int, Counted> senses = [];
    readonly Dictionary<int, bool> sensitive = [];

    public Counted Sense(int exchange)
    {
        if (exchange < 0)
        {
            return Counted.Unknown;
        }

        if (!senses.TryGetValue(exchange, out var found))
        {
            senses[exchange] = found = sense.OfQuestion(Passages(exchange));
        }

        return found;
    }

    public bool IsSensitive(int exchange)
    {
        if (exchange < 0)
        {
            return false;
        }

        if (!sensitive.TryGetValue(exchange, out var found))
        {
            sensitive[exchange] = found = Passages(exchange).Any(sense.IsSensitiveAttribute);
        }

        return found;
    }

    public bool IsNational(int exchange) => exchange >= 0 && letter.Exchanges[exchange].Requests.Any(r => sense.IsNational(r.Passage));

    public bool IsMeasure(int exchange) => exchange >= 0 && letter.Exchanges[exchange].Requests.Any(r => sense.IsMeasure(r.Passage));

    // The item itself; where its own words count nothing ("i) Under one year"), the item it belongs to.
    IEnumerable<Passage> Passages(int exchange)
    {
        var own = letter.Exchanges[exchange].Requests;
        foreach (var request in own.Reverse())
        {
            yield return request.Passage;
        }

        if (own.Count > 0 && exchange > 0 && own.Any(r => sense.RefersBack(r.Passage)))
        {
            foreach (var request in letter.Exchanges[exchange - 1].Requests)
            {
                yield return request.Passage;
            }
        }

        if (own.Count > 0 && IsSubItem(own[^1].Label))
        {
            for (var before = exchange - 1; before >= 0 && before >= exchange - 4; before--)
            {
                foreach (var request in letter.Exchanges[before].Requests.Reverse())
                {
                    yield return request.Passage;
                    if (!IsSubItem(request.Label))
                    {
                        yield break;
                    }
                }
            }
        }
    }

    static bool IsSubItem(string? label) => label is not null && !char.IsAsciiDigit(label[0]) && label.AsSpan().IndexOfAnyExcept("ivx") < 0;
}
