using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules.Functions;

/// <summary>The functions of the language, by name: <c>words of s</c>. Each is in a file of its own.</summary>
static class FunctionTable
{
    /// <summary>The names.</summary>
    public static readonly IReadOnlyList<string> Names = ["words", "year", "days", "start", "end"];

    /// <summary>Lowers a call; null where something is wrong with it, which is reported.</summary>
    public static Binding? Bind(CallExpression call, ExpressionBinder binder)
    {
        if (!Names.Contains(call.Function.Text))
        {
            binder.Faults.Add(call.Function.Span, $"there is no '{call.Function.Text} of …'; there are {string.Join(", ", Names)}{Nearest.Hint(call.Function.Text, Names)}");
            return null;
        }

        if (binder.BindValue(call.Argument) is not { } argument)
        {
            return null;
        }

        var made = call.Function.Text switch
        {
            "words" => WordsFunction.Bind(call, argument),
            "year" => YearFunction.Bind(call, argument),
            "days" => DaysFunction.Bind(call, argument),
            _ => PeriodEndFunction.Bind(call, argument),
        };
        if (made is null)
        {
            binder.Faults.Add(call.Argument.Span, $"'{call.Argument}' is {argument.Type.WithArticle}; '{call.Function.Text} of' needs {Wanted(call.Function.Text)}");
        }

        return made;
    }

    static string Wanted(string function) => function switch
    {
        "words" => "a statement or a text",
        "year" => "a date",
        "days" => "a period",
        _ => "a period",
    };
}
