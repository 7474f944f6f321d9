using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class LinkShapeTests
{
    [TestCase("See easterham.gov.uk/budget for it.", "easterham.gov.uk/budget")]
    [TestCase("It is on northbridge.nhs.uk.", "northbridge.nhs.uk")]
    [TestCase("It is at (data.muirdale.gov.scot/sets/4).", "data.muirdale.gov.scot/sets/4")]
    [TestCase("Look at gov.uk/ferry-fares, please.", "gov.uk/ferry-fares")]
    [TestCase("**fenmoor.ac.uk/foi**", "fenmoor.ac.uk/foi")]
    public void A_bare_host_is_an_address(string answer, string target)
    {
        var link = One(answer);
        link.Target.ShouldBe(target);
        link.IsBare.ShouldBeTrue();
    }

    [TestCase("Write to foi@easterham.gov.uk.")]
    [TestCase("It is on GOV.UK.")]
    [TestCase("The file is policy.v2.pdf.")]
    [TestCase("Fares rose.The ferry sank.")]
    [TestCase("We use node.js, e.g. for maps, i.e. the piers.")]
    [TestCase("It rose by 4.5 per cent.")]
    [TestCase("The domain ends in .gov.uk.")]
    public void What_is_no_address_is_no_link(string answer) => Links(answer).ShouldBeEmpty();

    [TestCase("The list can be found here.")]
    [TestCase("Please click here for the list.")]
    [TestCase("The fares are at the following link.")]
    [TestCase("See [the list]() for it.")]
    [TestCase("See [the list][fares] for it.")]
    [TestCase("All of it is behind the link below.")]
    [TestCase("Follow the link below.\n\nNine ferries sail.")]
    public void An_address_promised_and_not_given_is_lost(string answer)
    {
        var link = One(answer);
        link.Sort.ShouldBe("lost");
        link.IsPublic.ShouldBeTrue("a lost address is no breach of an intranet");
        link.Target.ShouldBe("");
    }

    [TestCase("The list can be found [here](https://easterham.gov.uk/a/b).")]
    [TestCase("The fares are at the following link:\n\nhttps://easterham.gov.uk/a/b")]
    [TestCase("See [the list][fares] for it.\n\n[fares]: https://easterham.gov.uk/a/b")]
    [TestCase("See the link below: easterham.gov.uk/a/b.")]
    public void An_address_promised_and_given_is_not_lost(string answer) => One(answer).Sort.ShouldBe("web");

    [TestCase("There is a link between fares and weather.")]
    [TestCase("The rail link is closed.")]
    [TestCase("The boat was found here in May, tied to the pier.")]
    [TestCase("[redacted][redacted] wrote it.")]
    [TestCase("The link worker is based at the pier.")]
    public void Other_links_and_brackets_promise_nothing(string answer) => Links(answer).ShouldNotContain(l => l.Sort == "lost");

    [TestCase("[us](mailto:foi@easterham.gov.uk?subject=a)", "mail", "easterham.gov.uk")]
    [TestCase("<foi@easterham.gov.uk>", "mail", "easterham.gov.uk")]
    [TestCase("[it](https://user@easterham.gov.uk/a)", "web", "easterham.gov.uk")]
    [TestCase(@"`\\server\piers\a.xls`", "file", "")]
    [TestCase("[it](S:/piers/a.xls)", "file", "")]
    public void An_address_is_of_the_web_of_mail_or_a_file(string written, string sort, string host)
    {
        var link = One($"See {written} for it.");
        link.Sort.ShouldBe(sort);
        link.Host.ShouldBe(host);
    }

    [TestCase("https://easterham.gov.uk", 0, false)]
    [TestCase("https://easterham.gov.uk/ferries", 1, true)]
    [TestCase("https://easterham.gov.uk/index.html", 1, true)]
    [TestCase("https://easterham.gov.uk/ferries.pdf", 1, false)]
    [TestCase("https://easterham.gov.uk/ferries?id=9", 1, false)]
    [TestCase("https://easterham.gov.uk/ferries/fares/", 2, false)]
    [TestCase("https://easterham.gov.uk/data/sets/search", 3, true)]
    public void How_far_an_address_leads(string target, int depth, bool isLanding)
    {
        var link = One($"See {target} for it.");
        link.Depth.ShouldBe(depth);
        link.IsLanding.ShouldBe(isLanding);
    }

    [TestCase("https://easterham.sharepoint.com/sites/a/b", true, false, false)]
    [TestCase("https://teams.microsoft.com/l/channel/a", true, false, false)]
    [TestCase("https://drive.google.com/file/d/a", true, true, false)]
    [TestCase("https://www.dropbox.com/s/a/b", true, true, false)]
    [TestCase("https://vpn.easterham.gov.uk/a/b", false, false, false)]
    [TestCase("https://web.archive.org/web/2020/https://easterham.gov.uk", false, true, true)]
    [TestCase("https://webarchive.nationalarchives.gov.uk/a/b", false, true, true)]
    [TestCase("https://mysharepoint.company.com/a/b", false, true, false)]
    public void What_lies_behind_a_host(string target, bool isShare, bool isPublic, bool isArchived)
    {
        var link = One($"See {target} for it.");
        (link.IsShare, link.IsPublic, link.IsArchived).ShouldBe((isShare, isPublic, isArchived));
    }

    [TestCase("https://easterham.gov.uk/a", true)]
    [TestCase("http://easterham.gov.uk/a", false)]
    [TestCase("www.easterham.gov.uk/a", false)]
    public void A_secure_address_says_so(string target, bool expected) => One($"See {target} for it.").IsSecure.ShouldBe(expected);

    [Test]
    public void A_link_knows_the_words_it_stands_behind() => One("See [the list](https://easterham.gov.uk/a/b).").Text.ShouldBe("the list");

    static LinkFact One(string answer) => Links(answer).ShouldHaveSingleItem();

    static List<LinkFact> Links(string answer) => Found.Answer<LinkFact>("link", answer);
}
