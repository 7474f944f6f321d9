using FoiRules.Facts;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;

namespace FoiRules.Checking;

/// <summary>What a check in C# did with a letter.</summary>
/// <param name="Outcome">What came of it; null where it was not asked.</param>
/// <param name="Facts">The facts on the line, of the kinds that it asked for.</param>
public sealed record WhyScript(ScriptOutcome? Outcome, IReadOnlyList<WhyScriptFact> Facts)
{
    /// <summary>Asks it once more.</summary>
    internal static WhyScript Of(Rule rule, RulePack pack, LetterFacts facts, Func<Fact, bool> isHere)
    {
        var test = rule.Test.Value;
        var evaluation = new Evaluation(facts, test.Variables) { Parameters = new HouseSettings(pack).Parameters(rule, facts.Letter.Source.Path) };
        if (!test.Applies(evaluation) || !test.Where(evaluation))
        {
            return new WhyScript(null, []);
        }

        var outcome = rule.Script!.Run(evaluation);
        return new WhyScript(outcome, [.. outcome.Asked.SelectMany(k => facts.All(k).Where(isHere).Select(f => new WhyScriptFact(k, f, outcome.Reports.Any(r => ReferenceEquals(r.Place, f)))))]);
    }
}

/// <summary>A fact that a check in C# had before it.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Fact">The fact.</param>
/// <param name="IsReported">Whether it was reported.</param>
public sealed record WhyScriptFact(string Kind, Fact Fact, bool IsReported);
