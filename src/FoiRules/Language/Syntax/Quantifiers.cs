using System.Globalization;
using FoiRules.Text;

namespace FoiRules.Language.Syntax;

/// <summary>Where facts are looked for.</summary>
/// <param name="Measure">Empty for a part of the letter; "same", "answer to", "request of", "before" or "after" for a place measured from a fact.</param>
/// <param name="Name">"answers" for a part; "paragraph" for <c>the same paragraph</c>; empty otherwise.</param>
/// <param name="From">The fact it is measured from, where one is named; else it is what the rule selects.</param>
/// <param name="Span">All of it.</param>
public sealed record Scope(string Measure, string Name, Identifier? From, TextSpan Span)
{
    /// <summary>Whether it is measured from a fact.</summary>
    public bool IsMeasured => Measure.Length > 0;

    /// <inheritdoc/>
    public override string ToString() => Measure switch
    {
        "" => Name,
        "same" => From is null ? $"the same {Name}" : $"the same {Name} as {From.Text}",
        "before" or "after" => $"{Measure} {From!.Text}",
        _ => $"the {Measure} {From!.Text}",
    };

    /// <summary>With the word that joins it to what is looked for.</summary>
    internal string Joined => Measure is "before" or "after" ? ToString() : $"in {this}";
}

/// <summary><c>no statement in letter is regulator</c>, <c>any citation c in the same answer where c.exemption</c>, <c>at least 3 figure f in the same table where f.people</c>.</summary>
/// <param name="Quantity">"any", "no", "every", "at least", "at most" or "exactly".</param>
/// <param name="Number">How many, for the last three.</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Variable">Its name in the condition; "it" where none is given.</param>
/// <param name="Scope">Where to look.</param>
/// <param name="Condition">What must hold for it; null where its being there is enough.</param>
/// <param name="Span">All of it.</param>
public sealed record QuantifierExpression(string Quantity, int? Number, Identifier Kind, Identifier Variable, Scope Scope, Expression? Condition, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override Rank Rank => Rank.Test;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Quantity} {(Number is { } n ? n.ToString(CultureInfo.InvariantCulture) + " " : "")}{TallyExpression.Looked(Kind, Variable)} {Scope.Joined}{Test()}";

    // "any citation in letter is FOIA s.12" needs no name for the citation.
    string Test() => Condition switch
    {
        null => "",
        TestExpression { Subject: PathExpression { Names: [var name] } } test when name.Text == Variable.Text => $" {test.Tail}",
        _ => $" where {Condition.Within(Rank.Not)}",
    };
}

/// <summary><c>count of statement s in answers where s is not-held</c>, <c>sum of figure f in the same table of f.value</c>.</summary>
/// <param name="Tally">"count" or "sum".</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="Variable">Its name; "it" where none is given.</param>
/// <param name="Scope">Where to look.</param>
/// <param name="Of">What is added up; null for a count.</param>
/// <param name="Condition">What must hold for it, or null.</param>
/// <param name="Span">All of it.</param>
public sealed record TallyExpression(string Tally, Identifier Kind, Identifier Variable, Scope Scope, Expression? Of, Expression? Condition, TextSpan Span) : Expression(Span)
{
    /// <inheritdoc/>
    public override Rank Rank => Rank.Test;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Tally} of {Looked(Kind, Variable)} {Scope.Joined}{(Of is null ? "" : $" of {Of.Within(Rank.Primary)}")}{(Condition is null ? "" : $" where {Condition.Within(Rank.Not)}")}";

    internal static string Looked(Identifier kind, Identifier variable) => variable.Text == "it" ? kind.Text : $"{kind.Text} {variable.Text}";
}
