using FoiRules.Findings;
using FoiRules.Rules;

namespace FoiRules.Checking;

/// <summary>Rules that report what another rule says is right. Every rule is asked of every right example, so this is for the tests of rules and not for each start.</summary>
public static class ExampleWarnings
{
    /// <summary>One warning for each pair of rules (RUL07).</summary>
    public static IReadOnlyList<Finding> Of(RulePack pack) => Of(pack, pack.Rules);

    /// <summary>Likewise, of the examples of some rules.</summary>
    public static IReadOnlyList<Finding> Of(RulePack pack, IEnumerable<Rule> rules)
    {
        var found = new List<Finding>();
        var checker = new Checker(pack);
        foreach (var rule in rules)
        {
            foreach (var example in rule.Examples)
            {
                if (example.IsWrong || example.Gap is not null)
                {
                    continue;
                }

                var (facts, _) = Trial.Read(example, pack);
                foreach (var other in pack.Rules)
                {
                    // Whole letters lack nothing; an example is a part of one, and rules about the letter as a whole miss the rest.
                    if (other.Selection.Kind != "letter" && !ReferenceEquals(other, rule) && !IsLeftTo(other, example) && checker.Check(other, facts).Any())
                    {
                        found.Add(Make(rule, other, example));
                    }
                }
            }
        }

        return found;
    }

    // "because SGN02 says it better": that rule is meant to report it.
    static bool IsLeftTo(Rule other, RuleExample example) => example.Excepted?.Contains(other.Description.Code, StringComparison.Ordinal) == true;

    static Finding Make(Rule rule, Rule other, RuleExample example) => new()
    {
        Code = RuleWarning.FiresOnRight.Code,
        Name = RuleWarning.FiresOnRight.Name,
        Severity = Severity.Advice,
        Message = $"{other.Description.Code} reports this 'right' example of {rule.Description.Code}.",
        Place = example.Place,
        Related = [other.Place with { Note = $"{other.Description.Code} is declared here" }],
    };
}
