using FoiRules.Language.Syntax;

namespace FoiRules.Rules.Relations;

/// <summary><c>l.target matches pattern "[A-Z]{2}[0-9]{6}"</c>: a regular expression that is looked for in linear time, however it is written.</summary>
static class PatternRelation
{
    const int MostLength = 200;
    const int MostRepeats = 1000;

    public static Condition? Bind(TestExpression test, Binding subject, ExpressionBinder binder)
    {
        var literal = ((TextExpression)test.Operands[0]).Literal;
        if (!RelationTable.HasText(subject))
        {
            binder.Faults.Add(subject.Expression.Span, $"'{subject.Expression}' is {subject.Type.WithArticle}; only a statement or a text matches a pattern");
            return null;
        }

        if (Fault(literal.Text) is { } fault)
        {
            binder.Faults.Add(literal.Span, fault);
            return null;
        }

        // Regular expressions take longer to load than the rest of a check; what is proven need not be tried.
        var engine = new PatternEngine(literal.Text);
        if (!binder.Faults.IsProven && !engine.CanBeMade())
        {
            binder.Faults.Add(literal.Span, "this pattern cannot be read: a bracket is open, a repeat has nothing to repeat, or it looks ahead, behind or back, which takes too long");
            return null;
        }

        return Matches(subject.Get, literal.Text, engine);
    }

    /// <summary>What is wrong with a pattern before it is read, or null.</summary>
    static string? Fault(string text)
    {
        if (text.Length is 0 or > MostLength)
        {
            return $"a pattern has from 1 to {MostLength} characters";
        }

        // Repeats inside one another multiply; so does what has to be kept in mind while looking.
        var product = 1L;
        for (var i = 0; i < text.Length; i++)
        {
            product = text[i] == '{' ? Math.Min(product * Math.Max(1, LargestNumber(text, i + 1)), int.MaxValue) : product;
        }

        return product > MostRepeats ? $"the repeats of a pattern come to at most {MostRepeats} together; more make it slow" : null;
    }

    static int LargestNumber(string text, int at)
    {
        var (number, most) = (0, 0);
        for (; at < text.Length && text[at] != '}'; at++)
        {
            number = char.IsAsciiDigit(text[at]) ? Math.Min((number * 10) + text[at] - '0', 10_000) : 0;
            most = Math.Max(most, number);
        }

        return most;
    }

    static Condition Matches(Value get, string written, PatternEngine engine) => PatternLiterals.Of(written) switch
    {
        null => e => RelationTable.TextOf(get(e)) is { } text && engine.IsMatch(text),
        { IsAll: true } literals => e => RelationTable.TextOf(get(e)) is { } text && literals.StandIn(text),
        var literals => e => RelationTable.TextOf(get(e)) is { } text && literals.StandIn(text) && engine.IsMatch(text),
    };
}
