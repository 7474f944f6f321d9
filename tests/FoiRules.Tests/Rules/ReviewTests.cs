using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Tests.Language;
using FoiRules.Tests.Support;
using FoiRules.Tests.Time;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

/// <summary>Data that was to be looked at again by a day.</summary>
public sealed class ReviewTests
{
    const string Wards = "review wards \"The list of our wards\" by 1 May 2027 because \"The boundaries move.\"\n";

    [TestCase("2027-04-30", false)]
    [TestCase("2027-05-01", false)]
    [TestCase("2027-05-02", true)]
    [TestCase("2031-01-01", true)]
    public void Data_is_due_once_its_day_has_passed(string today, bool isDue) => Due(Wards, today).Count.ShouldBe(isDue ? 1 : 0);

    [Test]
    public void The_finding_says_what_when_why_and_what_to_do()
    {
        var due = Due(Wards, "2027-05-02").Single();
        (due.Code, due.Severity, due.IsFault).ShouldBe(("RUL13", Severity.Advice, false));
        due.Message.ShouldBe("This was to be looked at again by 1 May 2027: The list of our wards.");
        due.Why.ShouldBe("The boundaries move.");
        due.Instead.ShouldBe("Compare it with what holds now, change what has changed, and set another day: here, or under the same name ('wards') in the house file.");
        Bound.Show(due).ShouldStartWith("1:8 ");
    }

    [Test]
    public void A_house_sets_another_day_for_what_is_shipped()
    {
        const string own = "review fee-limits \"The limits\" by 1 May 2040 because \"Looked at by the panel.\"\n";
        Names(Due("", "2039-12-31")).ShouldContain("fee-limits");
        Names(Due(own, "2039-12-31")).ShouldNotContain("fee-limits");
        Names(Due(own, "2040-05-02")).ShouldContain("fee-limits");
    }

    [Test]
    public void A_house_decides_how_grave_that_is() =>
        Due(Wards + "set RUL13 severity warning because \"Nobody reads advice.\"", "2027-05-02").Single().Severity.ShouldBe(Severity.Warning);

    [Test]
    public void Turned_off_it_is_not_said() => Due(Wards + "turn off RUL13 because \"We know.\"", "2050-01-01").ShouldBeEmpty();

    [TestCase("regulator")]
    [TestCase("fee-limits")]
    [TestCase("bank-holidays")]
    [TestCase("senior-roles")]
    public void What_changes_by_itself_has_a_day(string name)
    {
        var review = Shipped.Pack.Reviews.Single(r => r.Name == name);
        review.Because.ShouldNotBeNullOrWhiteSpace();
        DueReviews.Of(Shipped.Pack, review.By).ShouldNotContain(f => f.Place == review.Place);
        DueReviews.Of(Shipped.Pack, review.By.AddDays(1)).ShouldContain(f => f.Place == review.Place);
    }

    [Test]
    public void It_is_told_once_in_a_run_and_fails_only_who_asks_for_advice()
    {
        var folder = Directory.CreateTempSubdirectory("foirules-review-").FullName;
        try
        {
            var letter = File.ReadAllText(Path.Combine(Shipped.Repository, "examples", "clean", "letter.md"));
            File.WriteAllText(Path.Combine(folder, "house.foi"), Wards.Replace("2027", "2020", StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(folder, "a.md"), letter);
            File.WriteAllText(Path.Combine(folder, "b.md"), letter);
            var (code, text) = Tool.Run(folder, ["check", "a.md", "b.md"]);
            text.Split('\n').Count(l => l.Contains("advice RUL13 review-due", StringComparison.Ordinal)).ShouldBe(1);
            code.ShouldBe(0);
            Tool.Run(folder, ["check", "a.md", "b.md", "--fail-on", "advice"]).Code.ShouldBe(1);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static IReadOnlyList<Finding> Due(string house, string today)
    {
        var pack = Bound.Pack(house);
        pack.Findings.ShouldNotContain(f => f.IsFault);
        return [.. DueReviews.Of(pack, Dates.Of(today)).Where(f => house.Length == 0 || f.Place.Source.Path == "x.foi")];
    }

    static IEnumerable<string> Names(IEnumerable<Finding> due) => due.Select(f => f.Place.Source.Content[f.Place.Span.Start..f.Place.Span.End]);
}
