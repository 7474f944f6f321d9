using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class ConcealedTests
{
    [TestCase("Nine. <!-- ask Joan -->", "comment: <!-- ask Joan -->")]
    [TestCase("Nine <!--\nor ten\n--> ferries.", "comment: <!--\nor ten\n-->")]
    [TestCase("Nine ~~or ten~~ ferries.", "struck: ~~or ten~~")]
    [TestCase("The captain is [REDACTED: Ali Swift].", "redaction: [REDACTED: Ali Swift]")]
    [TestCase("Nine <span style=\"display:none\">or ten</span> ferries.", "style: display:none")]
    [TestCase("Nine\u200Bteen ferries.", "invisible: \u200B")]
    [TestCase("<details>\nTen.\n</details>\nNine.", "folded: <details")]
    [TestCase("![](data:image/png;base64,AAAA)", "embedded: data:image/")]
    public void What_a_reader_does_not_see_is_found(string answer, string found) => Concealed(answer).ShouldBe(found);

    [TestCase("Nine. <!-- foirules: off -->")]
    [TestCase("Nine. <!-- -->")]
    [TestCase("Nine. <!-- open")]
    [TestCase("About ~9 or ~10 ferries.")]
    [TestCase("The captain is [REDACTED].")]
    [TestCase("~~\n\nNine\n\n~~")]
    public void Nothing_else_is(string answer) => Concealed(answer).ShouldBe("");

    static string Concealed(string answer)
    {
        var facts = Found.In($"1. How many ferries sail?\n\n{answer}\n");
        return string.Join("; ", facts.All("concealed").Cast<ConcealedFact>().Select(c => $"{c.Sort}: {facts.Letter.Source.Slice(c.Span)}"));
    }
}
