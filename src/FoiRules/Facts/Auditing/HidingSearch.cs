using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Complement;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Facts;

/// <summary>Looks for the cheapest further figures to hide, and audits the letter as it would then be.</summary>
sealed class HidingSearch(AuditedSystem system, DisclosurePolicy policy)
{
    // Fixing one open count after the other solves the system again each time.
    const int MostOpen = 40;

    // Fewest figures first; of as many, those that count the fewest people.
    const long OneFigure = 1000;

    // More and more room is asked for, until the marks are as uncertain as they say.
    static readonly Protection[] Wanted = [Protection.OneEitherWay, new(1, 1, 3), new(2, 2, 4), new(3, 3, 6)];

    readonly RelationSystem relations = system.System.System;

    public HidingPlan Run()
    {
        var hidden = Hidden();
        var alone = Audit(hidden, []);
        var exposed = Exposed(alone, hidden);
        if (exposed.Count == 0)
        {
            return new HidingPlan([], [], IsSafe: true, IsCheapest: true);
        }

        List<FigureFact> gives = [.. exposed.Select(v => system.Figures[v]!)];
        if (!alone.IsConsistent || Point() is not { } point)
        {
            return new HidingPlan(gives, [], IsSafe: false, IsCheapest: false);
        }

        foreach (var wanted in Wanted)
        {
            var chosen = ComplementarySuppression.Solve(Problem(point, hidden, exposed, wanted), ComplementarySuppression.UsualBudget);
            if (chosen is { IsSafe: true, Cells.Count: > 0 } && Exposed(Audit(hidden, chosen.Cells), hidden).Count == 0)
            {
                return new HidingPlan(gives, [.. chosen.Cells.Select(c => system.Figures[c]).OfType<FigureFact>()], IsSafe: true, chosen.IsCheapest && wanted == Wanted[0]);
            }
        }

        return new HidingPlan(gives, [], IsSafe: false, IsCheapest: false);
    }

    // Those that are hidden already, and the small ones that are not.
    List<int> Hidden()
    {
        var hidden = new List<int>();
        for (var variable = 0; variable < system.Figures.Count; variable++)
        {
            if (system.Figures[variable] is { } figure && (figure.IsHidden || (SmallFigures.Is(figure, policy.Threshold) && relations.Declared[variable].IsExact)))
            {
                hidden.Add(variable);
            }
        }

        return hidden;
    }

    // "Fewer than five" is written for a small count; a further one gets a mark that tells nothing.
    AuditResult Audit(List<int> hidden, IReadOnlyList<int> further)
    {
        var declared = new Interval[relations.Declared.Count];
        for (var variable = 0; variable < declared.Length; variable++)
        {
            declared[variable] = further.Contains(variable) ? Interval.AnyCount
                : hidden.Contains(variable) && relations.Declared[variable].IsExact ? new Interval(0, policy.Threshold - 1)
                : relations.Declared[variable];
        }

        return IntervalAudit.Solve(With(declared));
    }

    List<int> Exposed(AuditResult result, List<int> hidden)
    {
        var exposed = new List<int>();
        foreach (var variable in result.IsConsistent ? hidden : [])
        {
            var declared = relations.Declared[variable].IsExact ? new Interval(0, policy.Threshold - 1) : relations.Declared[variable];
            if (MarkMeaning.Judge(result.Intervals[variable], declared, policy) is not (null or DisclosureKind.ExactLarge))
            {
                exposed.Add(variable);
            }
        }

        return exposed;
    }

    // Numbers that fit everything printed; the true ones are not known of what is hidden.
    List<long>? Point()
    {
        Interval[] declared = [.. system.Result.Intervals];
        var open = Array.FindAll([.. Enumerable.Range(0, declared.Length)], v => !declared[v].IsExact && IsTied(v));
        if (open.Length > MostOpen)
        {
            return null;
        }

        foreach (var variable in open)
        {
            var now = IntervalAudit.Solve(With(declared));
            if (!now.IsConsistent || now.Unproven.Count > 0)
            {
                return null;
            }

            declared[variable] = Interval.Exactly(now.Intervals[variable].Low);
        }

        return IntervalAudit.Solve(With(declared)).IsConsistent ? [.. declared.Select(d => d.Low)] : null;
    }

    bool IsTied(int variable)
    {
        foreach (var relation in relations.Relations)
        {
            if (relation.Variables.Contains(variable))
            {
                return true;
            }
        }

        return false;
    }

    SuppressionProblem Problem(List<long> point, List<int> hidden, List<int> exposed, Protection wanted)
    {
        var sums = new List<SuppressionSum>();
        var totals = new HashSet<int>();
        foreach (var relation in relations.Relations)
        {
            if (relation.Kind == RelationKind.Equal && relation.Constant == 0 && Signs(relation) is { } signs)
            {
                sums.Add(new SuppressionSum(relation.Variables.ToArray(), signs));
                totals.UnionWith(relation.Variables.ToArray().Where((_, i) => signs[i] < 0));
            }
        }

        var cells = new SuppressionCell[point.Count];
        for (var variable = 0; variable < cells.Length; variable++)
        {
            var isHidden = hidden.Contains(variable) || system.Figures[variable] is null || !relations.Declared[variable].IsExact;
            var cost = isHidden ? 0 : OneFigure + Math.Min(point[variable], OneFigure - 1);
            var protection = exposed.Contains(variable) ? wanted : new Protection(0, 0, 0);
            cells[variable] = new SuppressionCell(Math.Max(point[variable], 0), cost * (totals.Contains(variable) ? SuppressionCost.TotalFactor : 1), point[variable] > 0 && !isHidden, isHidden, protection);
        }

        return new SuppressionProblem(cells, sums);
    }

    static int[]? Signs(Relation relation)
    {
        var signs = new int[relation.Coefficients.Length];
        for (var i = 0; i < signs.Length; i++)
        {
            if (relation.Coefficients[i] is not (1 or -1))
            {
                return null;
            }

            signs[i] = (int)relation.Coefficients[i];
        }

        return signs;
    }

    RelationSystem With(Interval[] declared)
    {
        var changed = new RelationSystem();
        for (var variable = 0; variable < declared.Length; variable++)
        {
            changed.Add(relations.Labels[variable], declared[variable]);
        }

        foreach (var relation in relations.Relations)
        {
            changed.Add(relation);
        }

        return changed;
    }
}
