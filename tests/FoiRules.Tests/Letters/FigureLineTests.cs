using FoiRules.Letters;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

public sealed class FigureLineTests
{
    [TestCase("12")]
    [TestCase("Wards: 4")]
    [TestCase("Looked-after children – 2")]
    [TestCase("Assessment teams x 8")]
    [TestCase("Children in need 15")]
    [TestCase("- £3,495.58")]
    [TestCase("Attendance 94%")]
    [TestCase("Leavers = 1,204.")]
    [TestCase("April 18,412")]
    public void A_short_line_gives_a_figure(string text) => FigureLine.Is(text, Words.Of(text).Count).ShouldBeTrue();

    [TestCase("Route 88")]
    [TestCase("Annex 2")]
    [TestCase("4 June")]
    [TestCase("Leavers in 2019")]
    [TestCase("2019")]
    [TestCase("Question 3")]
    [TestCase("Ward 7")]
    [TestCase("Rota policy, version 3")]
    [TestCase("Complaint at stage 2")]
    [TestCase("How many wardens are there on route 12")]
    [TestCase("FM14")]
    [TestCase("Were there 4?")]
    [TestCase("Wardens")]
    [TestCase("")]
    public void A_name_a_date_or_a_question_does_not(string text) => FigureLine.Is(text, Words.Of(text).Count).ShouldBeFalse();
}
