using FoiRules.Facts;
using FoiRules.Language.Syntax;

namespace FoiRules.Rules;

/// <summary>Turns questions about several facts into closures.</summary>
sealed class QuantifierBinder(ExpressionBinder binder)
{
    /// <summary>How deep questions about several facts may stand inside one another; each makes a check slower by the number of facts.</summary>
    const int MostDepth = 4;

    static readonly Condition Always = _ => true;

    int depth;

    /// <summary>Where facts are looked for, and what must hold for one to count.</summary>
    sealed record Search(FactKind Kind, Finder Facts, int Slot, Condition Condition, bool IsFromOutside, bool IsMeasured)
    {
        public Binding? Added { get; init; }
    }

    /// <summary>Lowers <c>any</c>, <c>no</c>, <c>every</c> and the counting ones.</summary>
    public Condition? Bind(QuantifierExpression quantifier)
    {
        if (Look(quantifier.Kind, quantifier.Variable, quantifier.Scope, quantifier.Condition, null) is not { } search)
        {
            return null;
        }

        var number = quantifier.Number ?? 0;
        Condition test = quantifier.Quantity switch
        {
            "any" => e => Reaches(search, 1, e),
            "no" => e => !Reaches(search, 1, e),
            "every" => e => Every(search, e),
            "at least" => e => Reaches(search, number, e),
            "at most" => e => !Reaches(search, number + 1, e),
            _ => e => Reaches(search, number, e) && !Reaches(search, number + 1, e),
        };
        return search.IsFromOutside ? test : Remember(test, search.IsMeasured ? search.Facts : _ => []);
    }

    /// <summary>Lowers a count or a sum.</summary>
    public Binding? Bind(TallyExpression tally)
    {
        if (Look(tally.Kind, tally.Variable, tally.Scope, tally.Condition, tally.Of) is not { } search)
        {
            return null;
        }

        if (tally.Tally == "count")
        {
            if (tally.Of is not null)
            {
                binder.Faults.Add(tally.Of.Span, "a count counts facts; only a sum has an 'of' for what is added up");
            }

            return new Binding(tally, RuleType.Number, e => Count(search, e));
        }

        if (search.Added is not { } added || !added.Type.IsNumeric)
        {
            binder.Faults.Add(tally.Of?.Span ?? tally.Span, tally.Of is null ? "a sum needs an 'of' for what is added up, as in 'sum of figure f in the same table of f.value'"
                : search.Added is { } wrong ? $"only numbers are added up; '{tally.Of}' is {wrong.Type.WithArticle}" : "only numbers are added up");
            return null;
        }

        return new Binding(tally, added.Type, e => Sum(search, added.Get, e)) { IsHidden = added.IsHidden };
    }

    /// <summary>The facts an expression counts; null where it counts none.</summary>
    public Finder? Matches(Expression expression)
    {
        var search = expression switch
        {
            QuantifierExpression q => Look(q.Kind, q.Variable, q.Scope, q.Condition, null),
            TallyExpression t => Look(t.Kind, t.Variable, t.Scope, t.Condition, null),
            _ => null,
        };
        return search is null ? null : e =>
        {
            var matches = new List<Fact>();
            Each(search, e, fact => matches.Add(fact));
            return matches;
        };
    }

    Search? Look(Identifier named, Identifier variable, Scope scope, Expression? condition, Expression? added)
    {
        if (KindOf(named) is not { } kind)
        {
            return null;
        }

        if (depth >= MostDepth)
        {
            binder.Faults.Add(named.Span, $"questions about several facts stand at most {MostDepth} deep inside one another");
            return null;
        }

        var from = Variables.Selected;
        if (scope.From is { } fact)
        {
            if (binder.BindPath(new PathExpression([fact], fact.Span)) is null || binder.Variables.Find(fact.Text) is not { } found)
            {
                return null;
            }

            from = found.Slot;
        }

        var facts = Scopes.Bind(scope, kind.Name, from, binder.Faults);
        var outside = binder.Reads;
        binder.Reads = [];
        var slot = binder.Variables.Push(variable.Text, kind);
        depth++;
        var test = condition is null ? Always : binder.Bind(condition);
        var sum = added is null ? null : binder.BindValue(added);
        depth--;
        binder.Variables.Pop();
        var isFromOutside = scope.IsMeasured && from != Variables.Selected && from > 0;
        foreach (var read in binder.Reads)
        {
            if (read > 0 && read < slot)
            {
                isFromOutside = true;
                outside.Add(read);
            }
        }

        binder.Reads = outside;
        if (scope.IsMeasured)
        {
            binder.Reads.Add(from);
        }

        return new Search(kind, facts, slot, test, isFromOutside, scope.IsMeasured) { Added = sum };
    }

    // "at least 3 figures" reads better than "at least 3 figure".
    FactKind? KindOf(Identifier named)
    {
        if (FactCatalogue.Kinds.TryGetValue(named.Text, out var kind)
            || (named.Text.EndsWith('s') && FactCatalogue.Kinds.TryGetValue(named.Text[..^1], out kind)))
        {
            return kind;
        }

        binder.Faults.Add(named.Span, $"there are no facts called '{named.Text}'{FactCatalogue.Hint(named.Text)}");
        return null;
    }

    static bool Reaches(Search search, int number, Evaluation e)
    {
        var (before, count) = (e.Variables[search.Slot], 0);
        if (number > 0)
        {
            foreach (var fact in search.Facts(e))
            {
                e.Variables[search.Slot] = fact;
                if (search.Condition(e) && ++count == number)
                {
                    break;
                }
            }
        }

        e.Variables[search.Slot] = before;
        return count >= number;
    }

    static bool Every(Search search, Evaluation e)
    {
        var (before, holds) = (e.Variables[search.Slot], true);
        foreach (var fact in search.Facts(e))
        {
            e.Variables[search.Slot] = fact;
            if (!search.Condition(e))
            {
                holds = false;
                break;
            }
        }

        e.Variables[search.Slot] = before;
        return holds;
    }

    static void Each(Search search, Evaluation e, Action<Fact> take)
    {
        var before = e.Variables[search.Slot];
        foreach (var fact in search.Facts(e))
        {
            e.Variables[search.Slot] = fact;
            if (search.Condition(e))
            {
                take(fact);
            }
        }

        e.Variables[search.Slot] = before;
    }

    static int Count(Search search, Evaluation e)
    {
        var count = 0;
        Each(search, e, _ => count++);
        return count;
    }

    // One value that is missing leaves the sum unknown.
    static decimal? Sum(Search search, Value added, Evaluation e)
    {
        decimal? sum = 0;
        Each(search, e, _ => sum += Compared.Number(added(e)));
        return sum;
    }

    // A question that asks nothing of the fact at hand has one answer a letter, or one a paragraph; asking again for each fact would be quadratic.
    // Facts come in the order of the letter, so the last paragraph is the one to remember.
    static Condition Remember(Condition test, Finder place) => e =>
    {
        var asked = e.Known.Find(a => ReferenceEquals(a.Question, test));
        var here = place(e);
        if (asked is null)
        {
            e.Known.Add(asked = new Asked(test));
        }
        else if (ReferenceEquals(asked.Place, here))
        {
            return asked.Answer;
        }

        (asked.Answer, asked.Place) = (test(e), here);
        return asked.Answer;
    };
}
