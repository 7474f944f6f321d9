using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class LinkTests
{
    [TestCase("See https://www.fenmoor.example/ferries.", "https://www.fenmoor.example/ferries", "www.fenmoor.example")]
    [TestCase("See www.fenmoor.example/ferries, page 2.", "www.fenmoor.example/ferries", "www.fenmoor.example")]
    [TestCase("See [the list](https://fenmoor.example/a_(b)).", "https://fenmoor.example/a_(b)", "fenmoor.example")]
    [TestCase("See <https://Fenmoor.example/a>.", "https://Fenmoor.example/a", "fenmoor.example")]
    [TestCase("See (http://fenmoor.example:8080/a).", "http://fenmoor.example:8080/a", "fenmoor.example")]
    [TestCase("| Ferry | Timetable |\n|---|---|\n| Heron | https://fenmoor.example/h |", "https://fenmoor.example/h", "fenmoor.example")]
    public void An_address_is_a_link(string answer, string target, string host)
    {
        var link = Links(answer).ShouldHaveSingleItem();
        link.Target.ShouldBe(target);
        link.Host.ShouldBe(host);
    }

    [TestCase("The rules can be found on the policies page of our intranet.", false)]
    [TestCase("The rules can be found on our staff intranet at https://fenmoor.example/rules/2.", true)]
    public void A_place_on_the_intranet_is_one_that_nobody_outside_can_open(string answer, bool isPublic) => Links(answer).ShouldHaveSingleItem().IsPublic.ShouldBe(isPublic);

    [TestCase("The web is wide.")]
    [TestCase("Staff use an intranet.")]
    [TestCase("We use HTTP and www only.")]
    [TestCase("See fenmoor dot example.")]
    [TestCase("See [the list].")]
    public void Other_words_are_no_link(string answer) => Links(answer).ShouldBeEmpty();

    [TestCase("https://fenmoor.example/a", true)]
    [TestCase("https://www.fenmoor.example", true)]
    [TestCase("https://172.32.0.1/a", true)]
    [TestCase("https://intranet.fenmoor.example/a", false)]
    [TestCase("https://piers.fenmoor.local/a", false)]
    [TestCase("https://fenmoor.sharepoint.com/sites/a", false)]
    [TestCase("http://server/a", false)]
    [TestCase("http://192.168.4.2/a", false)]
    [TestCase("http://10.0.0.1/a", false)]
    [TestCase("file:///s:/piers/a.xls", false)]
    [TestCase(@"\\server\piers\a.xls", false)]
    public void Anybody_can_open_a_public_address(string target, bool expected) => Links($"See `{target}` for it.\n\nSee {target} too.").ShouldAllBe(l => l.IsPublic == expected);

    [TestCase("https://fenmoor.example", true)]
    [TestCase("https://fenmoor.example/", true)]
    [TestCase("https://fenmoor.example/piers", false)]
    [TestCase("https://fenmoor.example/?id=4", false)]
    public void A_front_page_has_nothing_behind_its_host(string target, bool expected) => Links($"See {target} for it.").ShouldHaveSingleItem().IsHome.ShouldBe(expected);

    [TestCase("https://data.fenmoor.example/a", false)]
    [TestCase("https://fenmoor.example/a", true)]
    [TestCase("https://open.fenmoor.local/a", true)]
    [TestCase("https://piers.fenmoor.local/a", false)]
    public void The_house_knows_its_own_hosts(string target, bool expected)
    {
        var house = new House { Intranets = ["data.fenmoor.example", "*.fenmoor.local"], Websites = ["open.fenmoor.local"] };
        Found.Answer<LinkFact>("link", $"See {target} for it.", house: house).ShouldHaveSingleItem().IsPublic.ShouldBe(expected);
    }

    [TestCase("There are nine ferries. See [the list](https://fenmoor.example/a).", 1)]
    [TestCase("There are nine ferries. See https://fenmoor.example/a.", 1)]
    [TestCase("See [the list](https://fenmoor.example/a). There are nine ferries.", 0)]
    [TestCase("There are nine ferries. See [the **long** list](https://fenmoor.example/a) of them. They float.", 1)]
    public void A_link_stands_in_the_sentence_that_has_its_words(string answer, int sentence)
    {
        var statements = Found.Answer<StatementFact>("statement", answer);
        Links(answer).ShouldHaveSingleItem().Sentence.ShouldBe(statements[sentence].Sentence);
    }

    static List<LinkFact> Links(string answer) => Found.Answer<LinkFact>("link", answer);
}
