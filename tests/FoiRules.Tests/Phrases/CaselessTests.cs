using FoiRules.Text;
using NUnit.Framework;

namespace FoiRules.Tests.Phrases;

[TestFixture]
public class CaselessTests
{
    [TestCase("The fall to 3 in North Quay", "north quay")]
    [TestCase("The fall to 3 in North Quay", "North Quays")]
    [TestCase("4 per thousand, 4 PER cent", " per ")]
    [TestCase("per thousand", " per ")]
    [TestCase("nnnnnorth", "nnorth")]
    [TestCase("§ 40, ß 41", "ß 4")]
    [TestCase("É and é", "é")]
    [TestCase("The kelvin \u212A", "k")]
    [TestCase("long \u017F, dotless \u0131", "s")]
    [TestCase("dotless \u0131", "i")]
    [TestCase("", "a")]
    [TestCase("a", " ")]
    [TestCase("ab", "abc")]
    public void It_finds_what_the_library_finds(string text, string sought)
    {
        Assert.That(Caseless.In(text, sought), Is.EqualTo(text.IndexOf(sought, StringComparison.OrdinalIgnoreCase)));
    }

    [Test]
    public void It_goes_on_behind_the_first()
    {
        Assert.That(Caseless.In("Hill and hill", "HILL", 1), Is.EqualTo(9));
        Assert.That(Caseless.In("Hill and hill", "HILL", 10), Is.EqualTo(-1));
        Assert.That(Caseless.In("Hill", "HILL", 5), Is.EqualTo(-1));
    }
}
