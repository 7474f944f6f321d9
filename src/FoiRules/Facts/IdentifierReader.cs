using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Identifiers of people and properties. Digits are never enough: a phrase must say what they are, beside them or in the heading of their column.</summary>
sealed class IdentifierReader
{
    // How far behind the words that announce it an identifier may begin, and how far before them it may end, in characters.
    const int Behind = 50;
    const int Before = 4;
    const int Longest = 45;

    readonly FactContext context;
    static readonly List<int> None = [];
    readonly IdentifierKind?[] kinds;
    readonly int birthDate;
    readonly Dictionary<int, List<int>> columns = [];
    HashSet<int>? seen;
    (int Row, List<int> Phrases) label = (-1, None);
    readonly List<IdentifierFact> found = [];

    IdentifierReader(FactContext context)
    {
        this.context = context;
        birthDate = context.Phrase(IdentifierKind.BirthDate);
        kinds = new IdentifierKind?[context.Lexicon.Names.Count];
        foreach (var kind in IdentifierKind.All)
        {
            if (context.Phrase(kind.Name) is >= 0 and var phrase)
            {
                kinds[phrase] = kind;
            }
        }
    }

    // A country, and a checked sum of fifteen characters and more: this needs nobody to announce it.
    static readonly IdentifierKind SelfEvident = IdentifierKind.All.First(k => k.Name == "iban");

    public static List<IdentifierFact> Read(FactContext context)
    {
        var reader = new IdentifierReader(context);
        var table = -1;
        foreach (var reading in context.Readings)
        {
            if (reading.Cell is { } cell)
            {
                if (table != reading.Segment.Block)
                {
                    table = reading.Segment.Block;
                    reader.columns.Clear();
                    reader.label = (-1, None);
                }

                reader.ReadCell(reading, cell);
            }

            reader.ReadText(reading);
        }

        return reader.found;
    }

    void ReadText(Reading reading)
    {
        var passage = reading.Passage;
        var text = passage.Prose.Text;
        if (text.AsSpan().IndexOfAnyInRange('0', '9') < 0)
        {
            return;
        }

        seen?.Clear();
        foreach (var match in passage.Phrases)
        {
            if (!Announces(match.Phrase))
            {
                continue;
            }

            var end = Math.Min(text.Length, match.End + Behind);
            if (!Try(match.Phrase, reading, match.End, end))
            {
                Try(match.Phrase, reading, Math.Max(0, match.Start - Longest), match.Start - 1, match.Start - Before);
            }
        }

        for (var run = IdentifierRun.First(text, 0, text.Length, SelfEvident); run is not null; run = IdentifierRun.First(text, run.End, text.Length, SelfEvident))
        {
            if (found.Count == 0 || found[^1].Value != run.Value)
            {
                Add(reading, SelfEvident.Name, run.Start, run.End, run.Value, isValid: true);
            }
        }
    }

    // A heading announces what stands below it; a label what stands to its right.
    void ReadCell(Reading reading, Cell cell)
    {
        var text = reading.Passage.Prose.Text;
        seen?.Clear();
        foreach (var phrase in cell.Row == label.Row ? label.Phrases : None)
        {
            Try(phrase, reading, 0, text.Length);
        }

        var own = Announced(reading.Passage);
        label = (cell.Row, own);
        if (!columns.TryGetValue(cell.Column, out var announced))
        {
            announced = None;
        }

        if (own.Count > 0)
        {
            columns[cell.Column] = announced = [.. announced, .. own.FindAll(p => !announced.Contains(p))];
        }

        foreach (var phrase in announced)
        {
            Try(phrase, reading, 0, text.Length);
        }
    }

    bool Announces(int phrase) => phrase == birthDate || kinds[phrase] is not null;

    // What a text announces, each once; few announce anything.
    List<int> Announced(Passage passage)
    {
        var all = None;
        foreach (var match in passage.Phrases)
        {
            if (Announces(match.Phrase) && !all.Contains(match.Phrase))
            {
                all = [.. all, match.Phrase];
            }
        }

        return all;
    }

    bool Try(int phrase, Reading reading, int from, int to, int endsFrom = 0)
    {
        var text = reading.Passage.Prose.Text;
        if (phrase == birthDate)
        {
            if (endsFrom > 0 || from >= to || IdentifierKind.Date(text[from..to]) is not { } date)
            {
                return false;
            }

            Add(reading, IdentifierKind.BirthDate, from + date.Span.Start, from + date.Span.End, date.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), isValid: true);
            return true;
        }

        var kind = kinds[phrase]!;
        for (var run = IdentifierRun.First(text, from, to, kind); run is not null; run = IdentifierRun.First(text, run.End, to, kind))
        {
            if (run.End >= endsFrom)
            {
                Add(reading, kind.Name, run.Start, run.End, run.Value, kind.IsValid(run.Value));
                return true;
            }
        }

        return false;
    }

    void Add(Reading reading, string kind, int start, int end, string value, bool isValid)
    {
        if (!(seen ??= []).Add(start))
        {
            return;
        }

        found.Add(new IdentifierFact(value)
        {
            Span = reading.Passage.Prose.ToSource(start, end),
            Part = reading.Part,
            Sentence = reading.SentenceAt(start),
            Paragraph = reading.Segment.Block,
            Exchange = reading.Segment.Exchange,
            Table = reading.Cell is null ? -1 : reading.Segment.Block,
            Sort = kind,
            IsValid = isValid,
            Zone = context.Zones.Of(reading.Segment),
        });
    }
}
