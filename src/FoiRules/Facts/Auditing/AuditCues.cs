using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>What the words of a letter say of how its figures hang together; the phrases are in <c>rules/lexicon/figures.foi</c>.</summary>
sealed class AuditCues(LetterFacts facts, Lexicon lexicon)
{
    const int ShortLeadIn = 40;

    readonly int someOfThem = lexicon.Index("some-of-them");
    readonly int tellsTotal = lexicon.Index("tells-total");
    readonly int saysRounded = lexicon.Index("says-rounded");
    readonly int leavesOut = lexicon.Index("totals-leave-out");
    HashSet<int>? saidToLeaveOut;

    /// <summary>Whether anything in the letter was rounded.</summary>
    public bool SaysRounded()
    {
        foreach (var segment in facts.Letter.Segments)
        {
            if (segment.Part != Part.Request && segment.Passage.Says(saysRounded))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the question, or what stands right before a table, says that it counts some of those counted elsewhere.</summary>
    public bool SaysPart(TableFact table)
    {
        if (table.Exchange < 0)
        {
            return false;
        }

        foreach (var request in facts.Letter.Exchanges[table.Exchange].Requests)
        {
            if (request.Passage.Says(someOfThem))
            {
                return true;
            }
        }

        return LeadIn(table)?.Passage.Says(someOfThem) == true;
    }

    /// <summary>What stands right before a table, and what asks for it.</summary>
    public IEnumerable<string> Over(TableFact table)
    {
        if (LeadIn(table) is { } lead)
        {
            yield return lead.Passage.Prose.Text;
        }

        if (table.Exchange >= 0)
        {
            yield return string.Join(' ', facts.Letter.Exchanges[table.Exchange].Requests.Select(r => r.Passage.Prose.Text));
        }
    }

    Segment? LeadIn(TableFact table) => facts.Letter.Before(table.Segment.Span.Start) is { Table: null, Passage.Words.Count: <= ShortLeadIn } before ? before : null;

    /// <summary>Whether the label of a total, or a sentence of the same answer, says that the totals of a table leave out what it hides.</summary>
    public bool LeavesOut(TableFact table)
    {
        if (!table.Grid.HasTotals)
        {
            return false;
        }

        foreach (var row in table.Grid.Cells)
        {
            if (row[0].Passage.Says(leavesOut))
            {
                return true;
            }
        }

        return (saidToLeaveOut ??= SaidToLeaveOut()).Contains(table.Exchange);
    }

    // The exchanges in which a sentence says so, found once.
    HashSet<int> SaidToLeaveOut()
    {
        var exchanges = new HashSet<int>();
        foreach (var segment in facts.Letter.Segments)
        {
            if (segment.Table is null && segment.Part != Part.Request && segment.Passage.Says(leavesOut))
            {
                exchanges.Add(segment.Exchange);
            }
        }

        return exchanges;
    }

    /// <summary>Whether two figures count people called the same: "managers" and "Team Managers"; or one counts people, and nothing says what the other does.</summary>
    public static bool CountTheSame(FigureFact one, FigureFact other) => one.IsPeople && other.IsPeople
        ? Head(one.Noun) is var head && Head(other.Noun) is var second && (head == second || IsAnybody(head) || IsAnybody(second))
        : (one.IsPeople || one.MayBePeople || other.IsPeople || other.MayBePeople || one.IsSensitive && other.IsSensitive) && (one is { Noun: null, Unit: Units.Count } || other is { Noun: null, Unit: Units.Count });

    // "All carers" and "permanent staff only".
    static bool IsAnybody(string? head) => head is null or "" or "staff" or "people" or "employee" or "person" or "worker" or "member" or "headcount" or "individual";

    /// <summary>The figures of sentences that tell a total.</summary>
    public List<FigureFact> ToldTotals()
    {
        var sentences = new HashSet<int>();
        foreach (var fact in facts.All("statement"))
        {
            if (fact is StatementFact statement && statement.Part == Part.Answer && statement.Says.Contains(tellsTotal))
            {
                sentences.Add(statement.Sentence);
            }
        }

        var told = new List<FigureFact>();
        foreach (var fact in facts.All("figure"))
        {
            if (fact is FigureFact { IsCell: false, Mark: MarkKind.Number } figure && sentences.Contains(figure.Sentence))
            {
                told.Add(figure);
            }
        }

        return told;
    }

    static string? Head(string? noun)
    {
        var words = LabelKey.Of(noun ?? "");
        return words[(words.LastIndexOf(' ') + 1)..].TrimEnd('s');
    }
}
