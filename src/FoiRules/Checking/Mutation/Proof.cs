using FoiRules.Facts;
using FoiRules.Phrases;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking.Mutation;

/// <summary>The examples of some rules, with their letters read once.</summary>
sealed class Proof
{
    readonly RulePack pack;
    readonly Checker checker;
    readonly List<(Rule Rule, RuleExample Example, LetterFacts Facts, List<TextSpan> Marks)> letters = [];

    public Proof(IReadOnlyList<Rule> rules, RulePack pack)
    {
        this.pack = pack;
        checker = new Checker(pack with { Settings = [] });
        foreach (var rule in rules)
        {
            foreach (var example in rule.Examples)
            {
                var (facts, marks) = Trial.Read(example, pack);
                letters.Add((rule, example, facts, marks));
            }
        }
    }

    /// <summary>Whether some example does not hold any more: something else is reported, said, or made by the fix.</summary>
    /// <param name="changed">The rule as changed; null where only phrases are.</param>
    /// <param name="lexicon">The phrases as changed.</param>
    public bool Notices(Rule? changed, Lexicon lexicon)
    {
        var isRead = ReferenceEquals(lexicon, pack.Lexicon);
        var other = isRead ? pack : pack with { Lexicon = lexicon };
        foreach (var (rule, example, facts, marks) in letters)
        {
            if (!Trial.Run(changed ?? rule, example, 1, checker, isRead ? facts : Trial.Read(example, other).Facts, marks).Holds)
            {
                return true;
            }
        }

        return false;
    }
}
