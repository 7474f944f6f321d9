using FoiRules.Checking;
using FoiRules.Language.Printing;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Testing;

/// <summary>The shipped rules are proven by their own examples.</summary>
public sealed class ShippedProofTests
{
    [Test]
    public void Examples_reach_every_condition_and_every_pattern()
    {
        var lacks = from rule in Coverage.Of(RuleFiles.Load(null, null, []), Shipped.Pack.Rules)
                    from point in rule.Points
                    where !point.IsReached && point.Lack.Length > 0
                    select $"{rule.Name}: {point.Place.Source.Slice(point.Place.Span)}: {point.Lack}";
        lacks.ShouldBeEmpty("'foirules test rules --coverage' shows the places");
    }

    // Tables of figures are read as answers wherever they stand, so that it makes no difference to these rules whether they look in the rest of the letter too.
    static readonly string[] OfTables = ["SDC04", "SDC06", "SDC07"];

    // What another letter tells otherwise is looked for in answers alone.
    static readonly string[] OfAnswers = ["RET07", "SDC08"];

    [Test]
    public void Examples_notice_most_small_changes_of_each_rule()
    {
        var mutants = ShippedMutants.Told;
        var weak = mutants.Where(m => !m.IsWord && !(OfTables.Contains(m.Name) && m.What == "'letter' in place of 'answers'") && !(OfAnswers.Contains(m.Name) && m.What == "'answers' in place of 'letter'")).GroupBy(m => m.Name).Where(g => g.Count(m => m.IsNoticed) < 0.85 * g.Count()).Select(g => g.Key);
        mutants.Count.ShouldBeGreaterThan(200);
        weak.ShouldBeEmpty("'foirules test rules --mutate' shows what goes unnoticed");
    }

    [Test]
    public void Every_rule_file_is_laid_out() =>
        RuleFiles.Load(null, null, []).Where(f => Formatter.Format(f.Source).Text != f.Source.Content).Select(f => f.Source.Path).ShouldBeEmpty("'foirules fmt rules' lays them out");
}
