using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Relations;

/// <summary>What can be asked of a value, by its words. Each family is in a file of its own.</summary>
static class RelationTable
{
    /// <summary>Lowers a test; null where something is wrong with it, which is reported.</summary>
    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder) => test.Relation switch
    {
        "is" or "is not" => IsRelation.Bind(test, subject, binder),
        "asserts" => AssertsRelation.Bind(test, subject, binder),
        "cites" => CitesRelation.Bind(test, subject, binder),
        "mentions" => MentionsRelation.Bind(test, subject, binder),
        "mentions near" => NearRelation.Bind(test, subject, binder),
        "covers" or "overlaps" or "ends before" => PeriodRelation.Bind(test, subject, binder),
        "begins with" or "ends with" or "contains" => TextRelation.Bind(test, subject, binder),
        "matches pattern" => PatternRelation.Bind(test, subject, binder),
        _ => OrderRelation.Bind(test, subject, binder),
    };

    /// <summary>The text of a sentence or of a property; null where a value has none.</summary>
    public static string? TextOf(object? value) => value switch
    {
        Facts.StatementFact statement => statement.Text,
        string text => text,
        _ => null,
    };

    /// <summary>Whether a value has a text.</summary>
    public static bool HasText(Binding subject) => subject.Type.Kind == TypeKind.Text || subject.Type.Fact?.Name == "statement";
}
