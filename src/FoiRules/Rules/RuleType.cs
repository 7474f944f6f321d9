using FoiRules.Facts;
using FoiRules.Language.Syntax;

namespace FoiRules.Rules;

/// <summary>What a value can be.</summary>
enum TypeKind
{
    Truth,
    Number,
    Percent,
    Money,
    Date,
    Duration,
    Period,
    Text,
    Word,
    Provision,
    Fact,
    Facts,
}

/// <summary>The type of a value, with the kind of fact or the words it may be where it is one of those.</summary>
sealed record RuleType(TypeKind Kind, FactKind? Fact = null, IReadOnlyList<string>? Words = null)
{
    public static RuleType Truth { get; } = new(TypeKind.Truth);

    public static RuleType Number { get; } = new(TypeKind.Number);

    public static RuleType Percent { get; } = new(TypeKind.Percent);

    public static RuleType Money { get; } = new(TypeKind.Money);

    public static RuleType Date { get; } = new(TypeKind.Date);

    public static RuleType Duration { get; } = new(TypeKind.Duration);

    public static RuleType Text { get; } = new(TypeKind.Text);

    public static RuleType Provision { get; } = new(TypeKind.Provision);

    /// <summary>Whether it is a number of something.</summary>
    public bool IsNumeric => Kind is TypeKind.Number or TypeKind.Percent or TypeKind.Money;

    /// <summary>Whether some of its values come before others.</summary>
    public bool IsOrdered => IsNumeric || Kind is TypeKind.Date or TypeKind.Duration;

    /// <summary>"a number", "a statement".</summary>
    public string WithArticle => Kind switch
    {
        TypeKind.Fact => Fact!.WithArticle,
        TypeKind.Facts => "several facts",
        TypeKind.Truth => "a yes or no",
        TypeKind.Percent => "a percentage",
        TypeKind.Money => "an amount of money",
        TypeKind.Duration => "a length of time",
        TypeKind.Word => "a word",
        _ => "a " + Kind.ToString().ToLowerInvariant(),
    };

    /// <summary>The type of a property.</summary>
    public static RuleType Of(FactProperty property) => property.Kind switch
    {
        ValueKind.Truth => Truth,
        ValueKind.Number or ValueKind.Amount => Number,
        ValueKind.Percent => Percent,
        ValueKind.Money => Money,
        ValueKind.Date => Date,
        ValueKind.Duration => Duration,
        ValueKind.Period => new RuleType(TypeKind.Period),
        ValueKind.Provision => Provision,
        ValueKind.Word => new RuleType(TypeKind.Word, Words: property.Words),
        ValueKind.Fact => new RuleType(TypeKind.Fact, FactCatalogue.Kinds[property.FactKind!]),
        ValueKind.Facts => new RuleType(TypeKind.Facts),
        _ => Text,
    };

    /// <summary>The type and value of a literal; null for anything else.</summary>
    public static (RuleType Type, object Value)? Of(Expression expression) => expression switch
    {
        NumberExpression { Unit: NumberUnit.Percent } n => (Percent, n.Value),
        NumberExpression { Unit: NumberUnit.Pounds } n => (Money, n.Value),
        NumberExpression n => (Number, n.Value),
        DateExpression d => (Date, d.Date),
        DurationExpression d => (Duration, d.Duration),
        TextExpression t => (Text, t.Literal.Text),
        ProvisionExpression p => (Provision, p.Literal.Provision),
        _ => null,
    };
}
