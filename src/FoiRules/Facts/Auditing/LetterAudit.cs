using FoiRules.Disclosure.Assessment;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>The figures of a letter as systems of relations, with what they give away.</summary>
/// <param name="Systems">The tables and lists, in the order of the letter; those that hang together as one.</param>
/// <param name="Found">What is given away.</param>
/// <param name="Policy">What is held small.</param>
public sealed record LetterAudit(IReadOnlyList<AuditedSystem> Systems, IReadOnlyList<DisclosureFact> Found, DisclosurePolicy Policy)
{
    // So many columns can be held against each other in no time.
    const int MostSeries = 60;

    /// <summary>Whether a count that is hidden, or printed nowhere, can be worked out or nearly so.</summary>
    public bool GivesAway => Found.Any(f => f.What is not (DisclosureKinds.Wasted or DisclosureKinds.DoesNotAdd or DisclosureKinds.Alike or DisclosureKinds.Narrowed));

    /// <summary>Audits all grids of a letter, by the threshold that its marks speak of.</summary>
    public static LetterAudit Of(LetterFacts facts, Lexicon lexicon) => Of(facts, lexicon, new DisclosurePolicy(DisclosureReader.ThresholdOf(facts)));

    /// <summary>Audits all grids of a letter.</summary>
    public static LetterAudit Of(LetterFacts facts, Lexicon lexicon, DisclosurePolicy policy) => Of(facts, policy, new AuditCues(facts, lexicon));

    internal static LetterAudit Of(LetterFacts facts, DisclosurePolicy policy, AuditCues cues)
    {
        var source = facts.Letter.Source;
        var tables = Tables(facts, cues);
        List<SharedTotal> shared = [.. SharedTotals.Find(tables), .. SharedTotals.Named(tables, cues.Over)];
        var links = Links(tables, cues, source);
        links.AddRange(shared.Select(s => s.Link(t => source.Position(t.Fact.Span.Start).Line)));
        var systems = AuditedSystem.Of(tables, links);
        var found = new List<DisclosureFact>();
        foreach (var total in shared)
        {
            found.AddRange(total.Fails.Select(f => DoesNotAdd(total, f.Part, f.Total, source)));
        }

        foreach (var system in systems)
        {
            found.AddRange(new SystemFindings(system, policy, source).Find());
        }

        return new LetterAudit(systems, found, policy);
    }

    /// <summary>The figures that stand in cells, by their cells.</summary>
    internal static Dictionary<GridCell, FigureFact> ByCell(LetterFacts facts)
    {
        var all = facts.All(FigureFact.Kind);
        var figures = new Dictionary<GridCell, FigureFact>(all.Count, ReferenceEqualityComparer.Instance);
        foreach (var fact in all)
        {
            if (fact is FigureFact { Cell: { } cell } figure)
            {
                figures[cell] = figure;
            }
        }

        return figures;
    }

    static List<AuditedTable> Tables(LetterFacts facts, AuditCues cues)
    {
        var figures = ByCell(facts);
        var tables = new List<AuditedTable>();
        var roundings = cues.SaysRounded() ? new SaidRoundings(facts.Letter) : null;
        foreach (var fact in facts.All("table"))
        {
            if (fact is TableFact { Part: not Letters.Part.Request } table && TableAudit.Of(table, figures, roundings?.For(table.Exchange), facts.Letter.Source.Position(table.Span.Start).Line, cues.LeavesOut(table)) is { } audited)
            {
                tables.Add(audited);
            }
        }

        return tables;
    }

    static List<FigureLink> Links(List<AuditedTable> tables, AuditCues cues, SourceText source)
    {
        var series = new List<FigureSeries>();
        foreach (var table in tables)
        {
            series.AddRange(FigureSeries.Of(table));
            if (series.Count > MostSeries)
            {
                return [];
            }
        }

        int Line(FigureSeries s) => source.Position(s.Figure(0).Span.Start).Line;
        return
        [
            .. new LinkedSums(series, Line).Find(),
            .. SameLists.Find(series, Line),
            .. PartLists.Find(series, s => cues.SaysPart(s.Table.Fact), (a, b) => AuditCues.CountTheSame(a.Figure(0), b.Figure(0)), Line),
            .. ToldTotals.Find(series, cues.ToldTotals(), Line),
        ];
    }

    static DisclosureFact DoesNotAdd(SharedTotal shared, int part, int total, SourceText source)
    {
        var figure = shared.Table.Figures[shared.Row][total]!;
        return DisclosureFact.At(figure, DisclosureKinds.DoesNotAdd) with
        {
            IsPeople = figure.IsPeople,
            Because = $"The figures of '{shared.Parts.Grid.Columns[part]}' from {AuditWords.LineNumbers([source.Position(shared.Parts.Fact.Span.Start).Line])} add up to another number, though the other columns fit.",
            Witness = [shared.Parts.Fact.Span],
        };
    }
}
