using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using FoiRules.Disclosure.Witnesses;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>What one system gives away, as facts at their places.</summary>
sealed class SystemFindings(AuditedSystem system, DisclosurePolicy policy, SourceText source)
{
    // A witness is a search of its own; beyond so many the reader has seen what is wrong.
    const int MostWitnesses = 40;
    const int MostParts = 6;

    readonly RelationSystem relations = system.System.System;
    int witnesses;

    /// <summary>The facts.</summary>
    public List<DisclosureFact> Find()
    {
        var facts = new List<DisclosureFact>();
        HidingPlan? plan = null;
        foreach (var found in DisclosureAssessment.Of(system.System, system.Result, policy))
        {
            if (found.Variables.Count > 0 && Fact(found) is { } fact)
            {
                var isRepaired = found.Level >= Severity.Warning && fact.What is not (DisclosureKinds.Alike or DisclosureKinds.Difference);
                plan ??= isRepaired ? HidingPlan.Of(system, policy) : null;
                facts.Add(isRepaired ? fact with { Repair = plan!.Told(source), Further = plan.Further } : fact);
            }
        }

        foreach (var (table, audited) in system.System.Tables.Zip(system.Tables))
        {
            foreach (var contradiction in table.Structure.Contradictions)
            {
                if (DoesNotAdd(audited, contradiction) is { } fact)
                {
                    facts.Add(fact);
                }
            }
        }

        return facts;
    }

    DisclosureFact? Fact(DisclosureFound found)
    {
        var variable = found.Variables[0];
        if (system.DifferenceOf(variable) is { } difference)
        {
            return Make(DisclosureKinds.Difference, difference.Parts[0], [difference.Whole.Span, .. Spans(variable, found.Possible)], Reason(variable, found.Possible));
        }

        // A number that is printed nowhere and is no difference is that of which a percentage is taken; it is small only where all is.
        if (system.Figures[variable] is not { } figure || Kind(found) is not { } kind || What(kind, figure) is not { } what)
        {
            return null;
        }

        if (found.Kind is DisclosureKind.AllAlike && IsOfOnePeriod(figure, system.Figures[found.Variables[^1]]))
        {
            return null;
        }

        if (found.Kind is DisclosureKind.SmallGroup or DisclosureKind.AllAlike)
        {
            return Make(what, figure, Places(found.Variables), null);
        }

        var isRatio = figure is { IsPeople: true, IsNational: false } && what is (DisclosureKinds.Recoverable or DisclosureKinds.Nearly) && UsesRatio(variable, found.Possible!);
        what = figure.IsPeople && IsSameElsewhere(figure) ? DisclosureKinds.ShownElsewhere : isRatio ? DisclosureKinds.Percentage : what;
        return Make(what, figure, Spans(variable, found.Possible), Reason(variable, found.Possible));
    }

    // "2014: 1, total 1": that it was in one year is nothing that all of a group have in common.
    static bool IsOfOnePeriod(FigureFact figure, FigureFact? total) => figure.Row == total?.Row && figure.Cell is { ColumnHeaders: { Count: > 0 } headers } && PeriodLine.Is(headers[^1]);

    DisclosureKind? Kind(DisclosureFound found) => found.Kind is DisclosureKind.CertainlySmall or DisclosureKind.TwoLeft or DisclosureKind.Narrowed
        ? MarkMeaning.Judge(found.Possible!, relations.Declared[found.Variables[0]], policy) : found.Kind;

    static string? What(DisclosureKind kind, FigureFact figure) => kind switch
    {
        DisclosureKind.ExactSmall => DisclosureKinds.Recoverable,
        DisclosureKind.ExactZero => DisclosureKinds.Nobody,
        DisclosureKind.ExactLarge => DisclosureKinds.Wasted,
        DisclosureKind.CertainlySmall or DisclosureKind.TwoLeft => DisclosureKinds.Nearly,
        DisclosureKind.Narrowed => DisclosureKinds.Narrowed,
        DisclosureKind.SmallGroup => DisclosureKinds.Group,
        DisclosureKind.AllAlike when figure.IsPeople => DisclosureKinds.Alike,
        DisclosureKind.RoundingUnpicked when figure.Mark == MarkKind.Number && figure.Amount is { IsApproximate: false } => DisclosureKinds.Unrounded,
        _ => null,
    };

    static DisclosureFact? DoesNotAdd(AuditedTable table, Contradiction contradiction)
    {
        var relation = contradiction.Relation;
        var (row, column) = relation.AreRows ? (relation.Total, contradiction.Place) : (contradiction.Place, relation.Total);
        if (table.Figures[row][column] is not { } total)
        {
            return null;
        }

        // A slip stands alone among sums that hold; where many fail, the total may be of something else.
        var isCertain = relation.Bits >= AdditiveRelation.Believed && relation.Contradicted.Count == 1 && table.Structure.Contradictions.Count <= 2;
        var labels = relation.AreRows ? table.Grid.Rows : table.Grid.Columns;
        var parts = relation.Parts.Count > MostParts ? FormattableString.Invariant($"The {relation.Parts.Count} {(relation.AreRows ? "rows" : "columns")} it should sum up") : AuditWords.List([.. relation.Parts.Select(p => $"'{labels[p]}'")]);
        return Make(DisclosureKinds.DoesNotAdd, total, [], $"{parts} add up to another number.") with { IsCertain = isCertain };
    }

    static DisclosureFact Make(string what, FigureFact figure, IEnumerable<TextSpan> witness, string? because) => new(what)
    {
        Span = figure.Span,
        Part = figure.Part,
        Sentence = figure.Sentence,
        Paragraph = figure.Paragraph,
        Exchange = figure.Exchange,
        Table = figure.Table,
        IsPeople = figure.IsPeople,
        IsSensitive = figure.IsSensitive,
        IsNational = figure.IsNational,
        Because = because,
        Witness = [.. witness.Where(s => s != figure.Span).Distinct().OrderBy(s => s.Start)],
    };

    List<int> Relations(int variable, Interval? possible)
    {
        var declared = relations.Declared[variable];
        var needed = new SortedSet<int>();
        if (possible is null || ++witnesses > MostWitnesses)
        {
            return [];
        }

        foreach (var isHigh in (ReadOnlySpan<bool>)[false, true])
        {
            if ((isHigh ? possible.High != declared.High : possible.Low != declared.Low) && WitnessFinder.Find(relations, variable, isHigh, isHigh ? possible.High : possible.Low) is { } witness)
            {
                needed.UnionWith(witness.Relations);
            }
        }

        return [.. needed];
    }

    string? Reason(int variable, Interval? possible)
    {
        var declared = relations.Declared[variable];
        var isHigh = possible is not null && possible.High != declared.High;
        return possible is not null && witnesses <= MostWitnesses && WitnessFinder.Find(relations, variable, isHigh, isHigh ? possible.High : possible.Low) is { } witness
            ? WitnessWords.Of(relations, witness) : null;
    }

    IEnumerable<TextSpan> Spans(int variable, Interval? possible) =>
        Places(Relations(variable, possible).SelectMany(r => relations.Relations[r].Variables.ToArray()));

    IEnumerable<TextSpan> Places(IEnumerable<int> variables) =>
        variables.Select(v => system.Figures[v]).OfType<FigureFact>().Select(f => f.Span);

    bool UsesRatio(int variable, Interval possible) => Relations(variable, possible).Exists(r => relations.Relations[r].Kind == RelationKind.AtMost && IsRatio(relations.Relations[r]));

    static bool IsRatio(Relation relation)
    {
        foreach (var coefficient in relation.Coefficients)
        {
            if (coefficient is not (1 or -1))
            {
                return true;
            }
        }

        return false;
    }

    bool IsSameElsewhere(FigureFact figure)
    {
        foreach (var link in system.Links)
        {
            foreach (var row in link.Kind == FigureLinkKind.Same ? link.Rows : [])
            {
                if (ReferenceEquals(row.Parts[0], figure))
                {
                    return row.Whole.Mark == MarkKind.Number;
                }
            }
        }

        return false;
    }
}
