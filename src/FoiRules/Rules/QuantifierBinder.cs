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

    /// <summary>Lowers <c>any</c>, <c>no</c>, <c>every</c> and the counting ones.</summary>
    public Condition? Bind(QuantifierExpression quantifier)
    {
        if (Look(quantifier.Kind, quantifier.Variable, quantifier.Scope, quantifier.Condition, null) is not { } search)
        {
            return null;
        }

        var (number, condition) = (quantifier.Number ?? 0, search.Condition);
        var failing = search with { Condition = e => !condition(e), Alike = null, Needs = null };
        return quantifier.Quantity switch
        {
            "any" => e => search.Count(1, e) > 0,
            "no" => e => search.Count(1, e) == 0,
            "every" => e => failing.Count(1, e) == 0,
            "at least" => e => search.Count(number, e) >= number,
            "at most" => e => search.Count(number + 1, e) <= number,
            _ => e => search.Count(number + 1, e) == number,
        };
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

            return new Binding(tally, RuleType.Number, e => search.Count(int.MaxValue, e));
        }

        if (search.Added is not { } added || !added.Type.IsNumeric)
        {
            binder.Faults.Add(tally.Of?.Span ?? tally.Span, tally.Of is null ? "a sum needs an 'of' for what is added up, as in 'sum of figure f in the same table of f.value'"
                : search.Added is { } wrong ? $"only numbers are added up; '{tally.Of}' is {wrong.Type.WithArticle}" : "only numbers are added up");
            return null;
        }

        return new Binding(tally, added.Type, e => search.Sum(e)) { IsHidden = added.IsHidden };
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
        return search is null ? null : search.All;
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

        var place = Scopes.Bind(scope, kind.Name, from, binder.Faults);
        var faults = binder.Faults.Count;
        var around = binder.Reads;
        binder.Reads = [];
        var slot = binder.Variables.Push(variable.Text, kind);
        depth++;
        var test = condition is null ? Always : binder.Bind(condition);
        var sum = added is null ? null : binder.BindValue(added);
        var alike = condition is null || binder.Faults.Count > faults ? null : AlikeIn(condition, variable.Text);
        depth--;
        binder.Variables.Pop();
        var outside = new List<Value>();
        foreach (var read in binder.Reads)
        {
            if (read.Slot > 0 && read.Slot < slot)
            {
                outside.Add(read.Get);
                around.Add(read);
            }
        }

        binder.Reads = around;
        if (scope.IsMeasured)
        {
            around.Add(new Read(from, e => e.Variables[from]));
        }

        return new Search(place, slot, test)
        {
            Side = scope.Measure is "before" or "after" ? new Side(from, scope.Measure == "before") : null,
            Outside = outside,
            Alike = alike,
            Added = sum,
            Needs = kind.Name == "statement" ? PhraseNeeds.Of(condition, variable.Text, binder.Phrases) : null,
            IsWatched = binder.IsWatched,
        };
    }

    // Of 't.text is s.text and …' the first part says which facts need be asked about.
    Alike? AlikeIn(Expression condition, string variable)
    {
        foreach (var part in condition is AndExpression and ? and.Operands : [condition])
        {
            if (part is TestExpression { Relation: "is", Subject: PathExpression { Names: [var a, _, ..] } first, Operands: [PathExpression { Names: [var b, _, ..] } second] }
                && a.Text == variable != (b.Text == variable)
                && binder.BindPath(first) is { Type.Kind: TypeKind.Text } one && binder.BindPath(second) is { Type.Kind: TypeKind.Text } other)
            {
                return a.Text == variable ? new Alike(one.Get, other.Get) : new Alike(other.Get, one.Get);
            }
        }

        return null;
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
}
