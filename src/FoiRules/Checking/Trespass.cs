using FoiRules.Findings;
using FoiRules.Rules;

namespace FoiRules.Checking;

/// <summary>A rule that reports what another rule holds up as right.</summary>
/// <param name="Rule">The rule that reports.</param>
/// <param name="Of">The example of the other rule.</param>
/// <param name="Finding">What it reports.</param>
public sealed record Trespass(Rule Rule, Trial Of, Finding Finding)
{
    /// <summary>Asks every other rule about the right examples of some.</summary>
    /// <remarks>Rules about a letter as a whole are left out: an example is a piece of a letter, and a piece lacks most of what a letter needs.</remarks>
    public static IEnumerable<Trespass> All(IEnumerable<Trial> trials, RulePack pack)
    {
        var checker = new Checker(pack with { Settings = [] });
        foreach (var trial in trials.Where(t => !t.Example.IsWrong))
        {
            var (facts, _) = Trial.Read(trial.Example, pack);
            foreach (var rule in pack.Rules.Where(r => r.Description.Code != trial.Rule.Description.Code && r.Selection.Kind != "letter"))
            {
                foreach (var finding in checker.Check(rule, facts).Take(1))
                {
                    yield return new Trespass(rule, trial, finding);
                }
            }
        }
    }
}
