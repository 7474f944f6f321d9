using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Why a rule is silent about a wrong example: which condition failed first.</summary>
public static class Silence
{
    /// <summary>The reason in a sentence; null where the rule is not silent, or should be.</summary>
    /// <param name="trial">The example as it was run.</param>
    /// <param name="files">Every rule file.</param>
    public static string? Of(Trial trial, IReadOnlyList<RuleFile> files)
    {
        if (!trial.Example.IsWrong || trial.Actual.Count > 0)
        {
            return null;
        }

        var letter = trial.Letter;
        int? line = trial.Expected.Count > 0 ? letter.Position(trial.Expected[0].Start).Line : null;
        var why = Why.Of(trial.Rule.Description.Code, files, p => Trial.Read(trial.Example, p).Facts, line);
        if (Nearest(why.Cases, trial.Expected) is not { } one)
        {
            var where = line is null ? "in it" : $"on line {line}";
            return why.Elsewhere.Count > 0 ? $"what it looks for stands {where}, but in a part of the letter where it does not look." : $"there is no '{trial.Rule.Selection.Kind}' {where}.";
        }

        var failed = one.Steps.FirstOrDefault(s => s is { Depth: 0, Holds: false });
        return failed is null ? null : $"this fails: {failed.Text}{(failed.Witness is { } fact ? $" (because of '{letter.Slice(fact.Span)}')" : "")}";
    }

    // The fact that was marked; without a mark, the one of which most holds.
    static WhyCase? Nearest(IReadOnlyList<WhyCase> cases, IReadOnlyList<TextSpan> marks) =>
        cases.OrderByDescending(c => marks.Count > 0 && c.Fact.Span.Start < marks[0].End && marks[0].Start < c.Fact.Span.End)
            .ThenByDescending(c => c.Steps.TakeWhile(s => s.Holds == true).Count()).FirstOrDefault();
}
