using FoiRules.Facts;
using FoiRules.Tests.Facts.Cases;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class OutcomeTests
{
    [TestCaseSource(nameof(Read))]
    public void An_answer_comes_to(string outcome, string answer) => Outcomes(answer).ShouldBe([outcome]);

    [TestCaseSource(nameof(NotRead))]
    public void What_only_sounds_like_it_does_not_come_to(string outcome, string answer) => Outcomes(answer).ShouldNotContain(outcome);

    static IEnumerable<string> Outcomes(string answer) => Found.Answer<OutcomeFact>("outcome", answer).Select(o => o.Outcome);

    static IEnumerable<object[]> Read() => CaseFile.Read("outcomes.cases").Where(c => !c.Expected.StartsWith("not ", StringComparison.Ordinal)).Select(c => new object[] { c.Expected, c.Text });

    static IEnumerable<object[]> NotRead() => CaseFile.Read("outcomes.cases").Where(c => c.Expected.StartsWith("not ", StringComparison.Ordinal)).Select(c => new object[] { c.Expected[4..], c.Text });
}
