using System.Collections.Concurrent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Corpus;

/// <summary>
/// Letters without a fault, in which one is made at a time: the rule it breaks must say so at its place, and every other rule must stay silent.
/// What is known to fail is written down with the case, and counts as a failure in the two shares.
/// </summary>
public sealed class CorpusTests
{
    const int FewestDefects = 400;
    const double LeastShare = 0.95;

    static readonly ConcurrentDictionary<string, IReadOnlyList<Verdict>> Verdicts = new(StringComparer.Ordinal);

    static IEnumerable<string> Rules() => CorpusFiles.Cases.Keys.Order(StringComparer.Ordinal);

    static IEnumerable<string> Letters() => CorpusLetter.All.Select(l => l.Name);

    [TestCaseSource(nameof(Letters))]
    public void Nothing_is_found_in_a_letter_without_a_fault(string name) =>
        Verdict.Found(CorpusLetter.All.Single(l => l.Name == name)).ShouldBeEmpty();

    [TestCaseSource(nameof(Rules))]
    public void A_fault_is_found_by_its_rule_and_by_no_other(string code) =>
        Of(code).Where(v => v.Gap is null).Select(v => v.Failure).OfType<string>().ShouldBeEmpty();

    [TestCaseSource(nameof(Rules))]
    public void A_gap_that_is_written_down_is_one(string code) =>
        Of(code).Where(v => v.Gap is not null && v.Failure is null).Select(v => v.Defect.ToString()).ShouldBeEmpty("these are found now: take the gap away");

    [TestCaseSource(nameof(Rules))]
    public void Every_case_is_made_in_some_letter(string code) =>
        CorpusFiles.Cases[code].Except(Of(code).Select(v => v.Defect.Case)).Select(c => c.Case).ShouldBeEmpty();

    [Test]
    public void Nearly_every_fault_is_found_at_its_place() => Share(v => v.IsCaught).ShouldBeGreaterThanOrEqualTo(LeastShare, Tally(v => v.IsCaught));

    [Test]
    public void Beside_nearly_every_fault_all_other_rules_are_silent() => Share(v => v.Others.Count == 0).ShouldBeGreaterThanOrEqualTo(LeastShare, Tally(v => v.Others.Count == 0));

    [Test]
    public void There_are_hundreds_of_letters_with_a_fault() => All().Count.ShouldBeGreaterThanOrEqualTo(FewestDefects);

    static IReadOnlyList<Verdict> Of(string code) => Verdicts.GetOrAdd(code, c => [.. DefectPlan.Of(CorpusFiles.Cases[c]).AsParallel().AsOrdered().Select(defect => Verdict.Of(c, defect))]);

    static List<Verdict> All() => [.. Rules().SelectMany(Of)];

    static double Share(Func<Verdict, bool> holds) => All() is var all ? (double)all.Count(holds) / all.Count : 0;

    static string Tally(Func<Verdict, bool> holds) => string.Join('\n', Rules().Select(code => (Code: code, Made: Of(code))).Where(r => !r.Made.All(holds))
        .Select(r => $"{r.Code} {r.Made.Count(holds)} of {r.Made.Count}").Append($"{All().Count(holds)} of {All().Count}"));
}
