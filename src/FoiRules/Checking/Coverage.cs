using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Something in a rule that an example should reach.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="IsReached">Whether one does.</param>
/// <param name="Lack">What no example shows, where none does: "there is no example in which this holds"; empty where another point tells it.</param>
public sealed record CoveragePoint(Place Place, bool IsReached, string Lack);

/// <summary>How much of a rule, or of the phrases of a file, its examples reach.</summary>
/// <param name="Name">The code of the rule, or the path of the file.</param>
/// <param name="Points">Everything that should be reached.</param>
public sealed record Coverage(string Name, IReadOnlyList<CoveragePoint> Points)
{
    /// <summary>How many are reached.</summary>
    public int Reached => Points.Count(p => p.IsReached);

    /// <summary>The share reached, from 0 to 1; 1 where there is nothing to reach.</summary>
    public decimal Share => Points.Count == 0 ? 1 : decimal.Divide(Reached, Points.Count);

    /// <summary>Runs the examples of rules and notes what they reach: whether each condition holds in one and fails in another, whether each pattern is said.</summary>
    /// <param name="files">Every rule file.</param>
    /// <param name="rules">The rules that are tested.</param>
    public static IReadOnlyList<Coverage> Of(IReadOnlyList<RuleFile> files, IReadOnlyList<Rule> rules)
    {
        var seen = new HashSet<(TextSpan Span, Type Kind, bool Holds)>();
        var traced = Binder.Bind(files, new RulePackOptions { Trace = (condition, holds, _) => seen.Add((condition.Span, condition.GetType(), holds)) });
        var all = new List<Coverage>();
        foreach (var rule in traced.Rules.Where(r => rules.Any(t => t.Description.Code == r.Description.Code)))
        {
            seen.Clear();
            foreach (var trial in Trial.All(rule, traced))
            {
                _ = trial.Holds;
            }

            var source = rule.Place.Source;
            all.Add(new Coverage(rule.Description.Code, [.. Syntax(rule) is { } syntax ? Operands.Of(syntax).SelectMany(o => PointsOf(o, source, seen)) : []]));
        }

        all.AddRange(PhraseCoverage.Of(files, rules, traced));
        return all;
    }

    /// <summary>A rule as written.</summary>
    public static RuleSyntax? Syntax(Rule rule) => RuleParser.Parse(rule.Place.Source).Declarations.OfType<RuleSyntax>().FirstOrDefault(r => r.Code.Span == rule.Place.Span);

    // What no example asks at all is told once.
    static IEnumerable<CoveragePoint> PointsOf(Expression operand, SourceText source, HashSet<(TextSpan Span, Type Kind, bool Holds)> seen)
    {
        var place = new Place(source, operand.Span);
        var (holds, fails) = (seen.Contains((operand.Span, operand.GetType(), true)), seen.Contains((operand.Span, operand.GetType(), false)));
        yield return new CoveragePoint(place, holds, fails ? "there is no example in which this holds" : "no example asks this");
        yield return new CoveragePoint(place, fails, holds ? "there is no example in which this fails" : "");
    }
}
