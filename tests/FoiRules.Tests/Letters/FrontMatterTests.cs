using FoiRules.Letters;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

public sealed class FrontMatterTests
{
    [TestCase("authority: Fenmoor Borough Council", "authority", "Fenmoor Borough Council")]
    [TestCase("reference: FOI 2024/118", "reference", "FOI 2024/118")]
    [TestCase("regime: EIR", "regime", "EIR")]
    [TestCase("jurisdiction: wales", "jurisdiction", "wales")]
    [TestCase("received: 2024-03-04", "received", "2024-03-04")]
    [TestCase("answered: 2 April 2024", "answered", "2 April 2024")]
    [TestCase("Received: 04/03/2024", "received", "04/03/2024")]
    [TestCase("reference: \"FOI: 12\"", "reference", "FOI: 12")]
    [TestCase("officer: J Marsh", "officer", "J Marsh")]
    public void A_key_has_its_value(string line, string key, string value)
    {
        var letter = Outline.Read($"---\n{line}\n---\n\nDear Ms Hart\n");
        letter.FrontMatter[key].ShouldBe(value);
        letter.Findings.Where(f => f.Code == "LTR02").ShouldBeEmpty();
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    public void The_place_of_a_value_is_the_value(string end)
    {
        var letter = Outline.Read(string.Join(end, "---", "regime: FOIA", "received: 4 March 2024", "---", "", "Dear Ms Hart", ""));
        var span = letter.FrontMatter.SpanOf("received");
        letter.Source.Content[span.Start..span.End].ShouldBe("4 March 2024");
    }

    [TestCase("Dear Ms Hart\n\n---\nregime: EIR\n---\n")]
    [TestCase("regime: EIR\n\nDear Ms Hart\n")]
    [TestCase("---\nregime: EIR\n\nDear Ms Hart\n")]
    [TestCase("")]
    public void What_is_not_between_two_lines_of_hyphens_at_the_top_says_nothing(string text) => Outline.Read(text).FrontMatter["regime"].ShouldBeNull();

    [Test]
    public void A_key_that_is_missing_has_an_empty_place()
    {
        FrontMatter.None["received"].ShouldBeNull();
        FrontMatter.None.SpanOf("received").Length.ShouldBe(0);
    }

    [TestCase("recieved: 2024-03-04", "recieved", "'recieved', which nothing reads; did you mean 'received'?")]
    [TestCase("regime: FIOA", "FIOA", "'regime' cannot be read")]
    [TestCase("jurisdiction: cornwall", "cornwall", "'jurisdiction' cannot be read")]
    [TestCase("received: last Tuesday", "last Tuesday", "'received' cannot be read")]
    [TestCase("answered: soon", "soon", "'answered' cannot be read")]
    public void A_slip_is_reported_where_it_stands(string line, string place, string message)
    {
        var letter = Outline.Read($"---\n{line}\n---\n\nDear Ms Hart\n");
        var finding = letter.Findings.Where(f => f.Code == "LTR02").ShouldHaveSingleItem();
        finding.Message.ShouldContain(message);
        letter.Source.Content[finding.Place.Span.Start..finding.Place.Span.End].ShouldBe(place);
    }

    [TestCase("received: 2024-03-04\n  regime: FOIA")]
    [TestCase("received: \"2024-03-04\nregime: FOIA")]
    [TestCase("received: [2024-03-04\nregime: FOIA")]
    public void What_is_not_yaml_is_reported_and_the_letter_read(string lines)
    {
        var letter = Outline.Read($"---\n{lines}\n---\n\n> How many cars?\n\nFourteen.\n");
        letter.Findings.Where(f => f.Code == "LTR02").ShouldHaveSingleItem().Message.ShouldContain("not YAML");
        letter.Exchanges.Count.ShouldBe(1);
    }
}
