using FoiRules.Language.Syntax;

namespace FoiRules.Rules;

/// <summary>What is wrong with a rule as a whole: its code, what it lacks, what it says twice or leaves empty.</summary>
static class RuleForm
{
    static readonly string[] Required = ["title", "under", "why", "say"];
    static readonly string[] OfScripts = ["title", "under", "why", "csharp"];

    /// <summary>Reports every mistake.</summary>
    public static void Check(RuleClauses clauses, Faults faults)
    {
        var syntax = clauses.Syntax;
        var code = syntax.Code;
        if (code.Text.Length != 5 || !code.Text[..3].All(char.IsAsciiLetterUpper) || !code.Text[3..].All(char.IsAsciiDigit))
        {
            faults.Add(code.Span, $"a code is three capitals and two digits, as in 'SDC01'; '{code.Text}' is not");
        }

        var required = syntax.Form == "script" ? OfScripts : Required;
        foreach (var keyword in required.Where(k => !clauses.Has(k)))
        {
            faults.Add(code.Span, $"{code.Text} has no '{keyword}'; every {(syntax.Form == "script" ? "script" : "rule")} needs {string.Join(", ", required)}");
        }

        CheckClauses(syntax, faults);
        if (!clauses.Has("wrong") || !clauses.Has("right"))
        {
            faults.Advise(RuleWarning.NoExample, code.Span, $"{code.Text} needs a 'wrong' and a 'right' example: nothing shows that it finds what it should and leaves alone what it should.");
        }
    }

    static void CheckClauses(RuleSyntax syntax, Faults faults)
    {
        foreach (var group in syntax.Clauses.Where(c => c is not BrokenClause).GroupBy(c => c.Keyword).Where(g => g.Count() > 1 && g.Key is "title" or "under" or "why" or "for each" or "report" or "counts" or "outcome" or "once per" or "in" or "status" or "since" or "owner" or "sensitive" or "style" or "further" or "shows" or "given" or "beside" or "csharp"))
        {
            foreach (var repeated in group.Skip(1))
            {
                faults.Add(repeated.Span, $"{syntax.Code.Text} says '{group.Key}' twice");
            }
        }

        foreach (var clause in syntax.Clauses)
        {
            var text = clause is TextClause t ? t.Text : (clause as MessageClause)?.Text;
            if (text is not null && string.IsNullOrWhiteSpace(text.Text))
            {
                faults.Add(text.Span, $"'{clause.Keyword}' is empty");
            }

            if (clause is ExceptClause { Because: { } because } && string.IsNullOrWhiteSpace(because.Text))
            {
                faults.Add(because.Span, "an exception needs its reason");
            }
            else if (clause is ExampleClause { IsWrong: true } example && !Marks.AreClosed(example.Text.Text))
            {
                faults.Add(example.Span, "in this example '[[' and ']]' do not stand in pairs; they mark what must be reported");
            }
        }
    }
}
