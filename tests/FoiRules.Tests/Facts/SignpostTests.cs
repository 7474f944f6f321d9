using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class SignpostTests
{
    [TestCase("The timetables are publicly available.")]
    [TestCase("This is available on our website at https://fenmoor.example/piers.")]
    [TestCase("The list can be found on our website.")]
    [TestCase("The list is in the public domain.")]
    [TestCase("The total is publicly available in our accounts. The rest is exempt, and the public interest lies in maintaining the exemption.")]
    [TestCase("| Ferries | 6 |\n| --- | --- |\n| Piers | https://fenmoor.example/piers |")]
    [TestCase("https://fenmoor.example/piers")]
    public void A_sentence_points_elsewhere(string answer) => Signposts(answer).ShouldHaveSingleItem();

    [TestCase("The list is not publicly available.")]
    [TestCase("The list will be published on our website.")]
    [TestCase("Information about re-use can be found on our website.")]
    [TestCase("The Heron sails on Sundays.")]
    [TestCase("There is a public interest in what we spend. The total is publicly available in our accounts.")]
    public void Other_sentences_do_not(string answer) => Signposts(answer).ShouldBeEmpty();

    [TestCase("The list can be found on our website: https://fenmoor.example/piers", true)]
    [TestCase("The list can be found on our website.\n\nhttps://fenmoor.example/piers", true)]
    [TestCase("The list can be found on [our website](https://fenmoor.example/piers).", true)]
    [TestCase("The list can be found on our website.", false)]
    [TestCase("The depot runs https://fenmoor.example/buses for buses.\n\nThe list can be found on our website.", false)]
    [TestCase("It is on page 4 of the pier list.\n\n<https://fenmoor.example/piers>\n\nThe list is publicly available.", true)]
    [TestCase("https://fenmoor.example/piers\n\nIt was new in May.\n\nThe list is publicly available.", false)]
    [TestCase("The list can be found on our website: https://www.gov.uk", false)]
    public void It_is_located_if_an_address_follows_or_stands_alone_right_above(string answer, bool expected) => Signposts(answer).ShouldHaveSingleItem().IsLocated.ShouldBe(expected);

    static List<SignpostFact> Signposts(string answer) => Found.Answer<SignpostFact>("signpost", answer);
}
