using System.Globalization;
using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class GapTests
{
    const string Years = "How many ferries sailed from 1 January 2019 to 31 December 2022?";

    [TestCase("There were 9 in 2019, 8 in 2020 and 7 in 2021.", "2022-01-01 2022-12-31")]
    [TestCase("There were 9 in 2020, 8 in 2021 and 7 in 2022.", "2019-01-01 2019-12-31")]
    [TestCase("There were 9 in 2019 and 7 in 2022.", "2020-01-01 2021-12-31")]
    [TestCase("There were 9 in 2019, 8 in 2020, 7 in 2021 and 6 in 2022.", "")]
    [TestCase("There were 33 in all.", "")]
    [TestCase("There were 33 in 2019.", "")]
    [TestCase("There were 9 in 2018/19, 9 in 2019/20, 8 in 2020/21, 7 in 2021/22 and 7 in 2022/23.", "")]
    public void A_stretch_that_the_answer_leaves_out_is_a_gap(string answer, string gap) => Gaps(Years, answer).ShouldBe(gap);

    [TestCase("How many ferries sailed in 2019?", "There were 9 in 2020 and 8 in 2021.", "")]
    [TestCase("How many ferries sailed in the last three years?", "There were 9 in 2020 and 8 in 2021.", "")]
    [TestCase("How many ferries sailed in 2019, 2020 and 2021?", "There were 9 in 2020 and 8 in 2021.", "2019-01-01 2019-12-31")]
    public void A_year_alone_has_none_unless_it_is_one_of_several(string question, string answer, string gap) => Gaps(question, answer).ShouldBe(gap);

    static string Gaps(string question, string answer) =>
        string.Join("; ", Found.In($"1. {question}\n\n{answer}\n").All("gap").Cast<GapFact>().Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.From:yyyy-MM-dd} {g.To:yyyy-MM-dd}")));
}
