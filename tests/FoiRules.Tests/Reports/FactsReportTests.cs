using System.Text.Json;
using FoiRules.Facts;
using FoiRules.Reports;
using FoiRules.Tests.Facts;
using FoiRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

public sealed class FactsReportTests
{
    const string Letter = """
        ---
        received: 2024-03-04
        answered: 2024-03-28
        jurisdiction: england
        ---

        Dear Ms Hart

        > 1. How many wardens left in each of the last two years?

        | Year    | Leavers |
        |---------|---------|
        | 2022/23 | 14      |

        > 2. Who complained, and what was said?

        We are withholding the names under section 40(2) of the Freedom of Information Act 2000. What was said is not held.

        > 3. Where are the fares?

        They are published at easterham.gov.uk/ferries/fares. Owen Birch, Head of Ferries, can be reached on 01632 960123.

        If you are unhappy with this reply, you may ask for an internal review within 40 working days.

        Yours sincerely

        Jane Hart
        """;

    [Test]
    public void Facts_are_written_as_text() => Text(color: false).ShouldMatchGolden("facts.golden.txt");

    [Test]
    public void Facts_are_written_as_json() => Json().ShouldMatchGolden("facts.golden.json");

    [Test]
    public void Colour_changes_nothing_but_the_colour() => System.Text.RegularExpressions.Regex.Replace(Text(color: true), "\e\\[[0-9;]*m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBe(Text(color: false));

    [Test]
    public void Every_fact_has_every_property_of_its_kind_as_json()
    {
        using var json = JsonDocument.Parse(Json());
        foreach (var fact in json.RootElement.GetProperty("facts").EnumerateArray())
        {
            var kind = FactCatalogue.Kinds[fact.GetProperty("kind").GetString()!];
            fact.GetProperty("properties").EnumerateObject().Select(p => p.Name).ShouldBe(kind.Properties.Select(p => p.Name));
        }
    }

    [FsCheck.NUnit.Property(MaxTest = 200)]
    public Property Any_letter_is_written() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => IsWritten(text ?? ""));

    static bool IsWritten(string text)
    {
        var facts = Found.In(text);
        var written = new StringWriter();
        FactsText.Write(facts, Shipped.Pack.Lexicon, written);
        FactsJson.Write(facts, Shipped.Pack.Lexicon, new StringWriter());
        return written.ToString().All(c => c == '\n' || !char.IsControl(c));
    }

    static string Text(bool color)
    {
        var written = new StringWriter();
        FactsText.Write(Found.In(Letter), Shipped.Pack.Lexicon, written, color);
        return written.ToString();
    }

    static string Json()
    {
        var written = new StringWriter();
        FactsJson.Write(Found.In(Letter), Shipped.Pack.Lexicon, written);
        return written.ToString();
    }
}
