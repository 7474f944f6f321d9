using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>The codes a house may turn off or set: those of the rules, and those of the readers of letters and of rules.</summary>
sealed class HouseCodes(IReadOnlyDictionary<string, Rule> rules)
{
    static readonly string[] OfReaders = ["LTR01", "LTR02", "SUP01", "SUP02", "SUP03", "SUP04", "SUP05", .. RuleWarning.All.Select(w => w.Code)];

    // A letter that was not read was not checked; nobody can do without knowing.
    static readonly string[] Fixed = ["LTR03"];

    /// <summary>Reports a code that is none or cannot be changed, and a reason that says nothing.</summary>
    public bool Check(Identifier code, TextLiteral because, Faults faults)
    {
        if (string.IsNullOrWhiteSpace(because.Text))
        {
            faults.Add(because.Span, "a reason is needed: what the house changes is read by others");
        }

        if (Fixed.Contains(code.Text))
        {
            faults.Add(code.Span, $"{code.Text} says that a letter could not be checked; it can be neither turned off nor set");
            return false;
        }

        if (rules.ContainsKey(code.Text) || OfReaders.Contains(code.Text))
        {
            return true;
        }

        faults.Add(code.Span, $"there is no rule '{code.Text}'{Nearest.Hint(code.Text, rules.Keys.Concat(OfReaders))}");
        return false;
    }

    /// <summary>Whether a code is of a rule that holds small counts of people back.</summary>
    public bool CountsPeople(string code) => rules.TryGetValue(code, out var rule) && rule.Syntax.Form == "suppress" && rule.Syntax.Clauses.Any(c => c is CountsClause { What.Text: "people" or "anything" });

    /// <summary>The parameters of a rule; none for the code of a reader.</summary>
    public IReadOnlyList<RuleParameter> Parameters(string code) => rules.TryGetValue(code, out var rule) ? rule.Parameters : [];
}
