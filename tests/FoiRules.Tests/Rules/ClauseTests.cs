using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Tests.Language;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

/// <summary>What the clauses of a rule and of a house file do to a letter.</summary>
public sealed class ClauseTests
{
    const string Letter = "> 1. How many wardens were disciplined?\n\nThree wardens. This information is not held.";

    const string NotHeld = "  for each statement s in answers\n  where s is not-held\n";

    [Test]
    public void An_exception_keeps_a_rule_silent()
    {
        Said(Bound.Rule(NotHeld + "  say \"A\"")).ShouldBe(["A"]);
        Said(Bound.Rule(NotHeld + "  except where any figure in the same answer because \"A figure is given.\"\n  say \"A\"")).ShouldBeEmpty();
        Said(Bound.Rule(NotHeld + "  except where letter.refuses because \"Something is refused.\"\n  say \"A\"")).ShouldBe(["A"]);
    }

    [Test]
    public void The_example_of_an_exception_is_a_right_one()
    {
        var rule = Bound.Pack(Bound.Rule(NotHeld + "  except where letter.refuses because \"B\"\n    right\n      \"\"\"\n      Nothing.\n      \"\"\"\n  say \"A\"")).Rules.ShouldHaveSingleItem();
        rule.Examples.ShouldHaveSingleItem().ShouldSatisfyAllConditions(e => e.IsWrong.ShouldBeFalse(), e => e.Text.ShouldBe("Nothing."));
    }

    const string Limited = "  parameter limit default 4 from 1 to 50 \"How many words.\"\n  for each statement s in answers\n  where words of s at most limit\n  say \"At most {limit:words}.\"";

    [TestCase("", new[] { "At most four." })]
    [TestCase("set NHD91 limit 1 because \"B\"", new string[0])]
    [TestCase("set NHD91 limit 10 because \"B\"", new[] { "At most ten.", "At most ten." })]
    [TestCase("set NHD91 limit 10 in \"letters/*.md\" because \"B\"", new[] { "At most ten.", "At most ten." })]
    [TestCase("set NHD91 limit 10 in \"**/*.md\" because \"B\"", new[] { "At most ten.", "At most ten." })]
    [TestCase("set NHD91 limit 10 in \"*.md\" because \"B\"", new[] { "At most four." })]
    [TestCase("set NHD91 limit 10 in \"other/**\" because \"B\"", new[] { "At most four." })]
    [TestCase("set NHD91 limit 10 because \"B\"\nset NHD91 limit 1 in \"letters/**\" because \"C\"", new string[0])]
    public void A_house_sets_a_parameter(string set, string[] said) =>
        Said(Bound.Rule(Limited) + "\n" + set, "house/letters/a.md", "house/house.foi").ShouldBe(said);

    [TestCase("parameter share default 20% from 1% to 50% \"S.\"", "20% of 10 is 2 and share is 20%")]
    [TestCase("parameter pay default £450 from £1 to £600 \"S.\"", "pay is £450")]
    [TestCase("parameter span default 6 months from 1 month to 2 years \"S.\"", "span less than 1 year")]
    [TestCase("parameter day default 4 March 2024 from 1 March 2024 to 31 March 2024 \"S.\"", "day before 5 March 2024")]
    [TestCase("parameter name default \"Easterham\" \"S.\"", "name is \"easterham\"")]
    public void A_parameter_has_a_type(string parameter, string condition) =>
        Said(Bound.Rule($"  {parameter}\n  where {condition}\n  say \"A\"")).ShouldBe(["A"]);

    [TestCase("", 1)]
    [TestCase("turn off LTR01 because \"B\"", 0)]
    public void What_the_reader_of_letters_says_can_be_turned_off(string house, int times) =>
        new Checker(Bound.Pack(house + "\n")).Check(new SourceText("a.md", "> 1. How many wardens?\n\n> 2. Where?\n")).Count(f => f.Code == "LTR01").ShouldBe(times);

    [Test]
    public void What_the_reader_of_letters_says_can_be_made_graver() =>
        new Checker(Bound.Pack("set LTR01 severity error because \"B\"")).Check(new SourceText("a.md", "> 1. How many wardens?\n\n> 2. Where?\n"))
            .ShouldContain(f => f.Code == "LTR01" && f.Severity == Severity.Error);

    [TestCase("stable", "", 1)]
    [TestCase("preview", "", 1)]
    [TestCase("deprecated \"Use REF03.\"", "", 1)]
    [TestCase("off", "", 0)]
    [TestCase("off", "turn on NHD91 because \"B\"", 1)]
    [TestCase("off", "turn on NHD91 because \"B\"\nturn off NHD91 because \"C\"", 0)]
    public void A_rule_may_be_off_until_a_house_wants_it(string status, string house, int times) =>
        Said(Bound.Rule($"  status {status}\n{NotHeld}  say \"A\"") + "\n" + house).Count.ShouldBe(times);

    [Test]
    public void A_rule_says_since_when_it_is_there_and_whose_it_is()
    {
        var about = Bound.Pack(Bound.Rule("  status deprecated \"Use REF03.\"\n  since \"0.2\"\n  owner \"Information governance\"\n  link <https://www.example.org/a>\n  link <https://www.example.org/b>\n  say \"A\"")).Rules[0].Description;
        (about.Status, about.StatusNote, about.Since, about.Owner).ShouldBe((RuleStatus.Deprecated, "Use REF03.", "0.2", "Information governance"));
        about.Links.ShouldBe(["https://www.example.org/a", "https://www.example.org/b"]);
    }

    [TestCase("counts people from 1 to 4", 3, true)]
    [TestCase("counts people from 1 to 2", 3, false)]
    [TestCase("counts people from 1 to 2\n  sensitive from 1 to 9", 3, true)]
    [TestCase("counts people from 4 to 9\n  sensitive from 1 to 3", 3, true)]
    [TestCase("counts people from 1 to 4", 0, false)]
    [TestCase("counts people from 1 to 4\n  zero counts", 0, true)]
    [TestCase("counts people from 0 to 4", 0, true)]
    [TestCase("counts people from 0 to 4\n  zero is fine", 0, false)]
    [TestCase("counts anything from 1 to 4", 3, true)]
    public void What_is_small(string clauses, int count, bool isSmall)
    {
        var letter = $"> 1. How many wardens were disciplined?\n\n| Year | Wardens |\n| --- | --- |\n| 2022 | {count} |\n| 2023 | 40 |\n";
        Found(Bound.Rule($"  {clauses}\n  say \"A\"", "suppress SDC91 example"), letter).Any(f => f.Code == "SDC91").ShouldBe(isSmall);
    }

    [Test]
    public void A_column_that_is_all_of_one_kind_tells_of_everybody()
    {
        const string Small = "> 1. How many wardens are there by religion?\n\n| Religion | Wardens |\n| --- | --- |\n| None | 40 |\n| Another | 0 |\n";
        Found(Bound.Rule("  counts people from 1 to 4\n  say \"A\"", "suppress SDC91 example"), Small).ShouldBeEmpty();
        Found(Bound.Rule("  counts people from 1 to 4\n  all counts\n  say \"A\"", "suppress SDC91 example"), Small).Count.ShouldBe(1);
    }

    [TestCase("style words", "fewer than five wardens")]
    [TestCase("style digits", "<5 wardens")]
    [TestCase("style mark \"[c]\"", "[c] wardens")]
    [TestCase("fix safe \"Hide it\" replace figure with \"fewer than {threshold}\"", "fewer than 5 wardens")]
    [TestCase("fix safe \"Take it out\" delete figure", " wardens")]
    [TestCase("fix safe \"Mark it\" insert \"[\" before figure and insert \"]\" after figure", "[3] wardens")]
    public void A_fix_changes_the_letter(string clause, string becomes)
    {
        const string Text = "> 1. How many wardens were disciplined?\n\n3 wardens were disciplined.";
        var fix = Found(Bound.Rule($"  counts people from 1 to 4\n  {clause}\n  say \"A\"", "suppress SDC91 example"), Text).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem();
        fix.Apply(Text).ShouldBe(Text.Replace("3 wardens", becomes, StringComparison.Ordinal));
    }

    [Test]
    public void A_clause_is_put_in_at_the_end_of_the_letter_or_the_answer()
    {
        const string Text = "> 1. How many?\n\nThis is not held.\n\n> 2. Where?\n\nIn Harbour Street.\n";
        const string Clause = "\nclause help\n  \"\"\"\n  We can help you.\n  \"\"\"";
        Fixed(Bound.Rule(NotHeld + "  fix unsafe \"Help\" insert clause help at the end of the letter\n  say \"A\"") + Clause, Text).ShouldBe(Text.TrimEnd() + "\n\nWe can help you.\n");
        Fixed(Bound.Rule(NotHeld + "  fix unsafe \"Help\" insert clause help at the end of the answer\n  say \"A\"") + Clause, Text).ShouldBe(Text.Replace("held.", "held.\n\nWe can help you.", StringComparison.Ordinal));
    }

    [Test]
    public void A_finding_of_several_places_is_put_right_whole()
    {
        const string Text = "> 1. How many wardens were disciplined?\n\n| Year | Wardens |\n| --- | --- |\n| 2022 | 3 |\n| 2023 | 2 |\n| 2024 | 40 |\n";
        Fixed(Bound.Rule("  counts people from 1 to 4\n  style digits\n  say \"A\"", "suppress SDC91 example"), Text).ShouldBe(Text.Replace("| 3 |", "| <5 |", StringComparison.Ordinal).Replace("| 2 |", "| <5 |", StringComparison.Ordinal));
    }

    [Test]
    public void Edits_that_overlap_are_no_fix() =>
        Found(Bound.Rule("  counts people from 1 to 4\n  fix safe \"Both\" replace figure with \"some\" and delete figure\n  say \"A\"", "suppress SDC91 example"), "> 1. How many wardens?\n\n3 wardens.").ShouldHaveSingleItem().Fixes.ShouldBeEmpty();

    [TestCase("{letter.regime:upper}", "FOIA")]
    [TestCase("{letter.regime:title}", "Foia")]
    [TestCase("{letter.regime:a}", "a foia")]
    [TestCase("{limit}", "3")]
    [TestCase("{limit:words}", "three")]
    [TestCase("{limit:digits}", "3")]
    [TestCase("{limit:quantity warden}", "three wardens")]
    [TestCase("{limit:quantity child}", "three children")]
    [TestCase("{name:plural}", "wardens")]
    [TestCase("{day}", "4 March 2024")]
    [TestCase("{day:date}", "4 March 2024")]
    [TestCase("{long:first 2 words}", "The council …")]
    [TestCase("{long:first 9 words}", "The council holds it")]
    public void A_message_shows_a_value(string place, string shown) =>
        Said(Bound.Rule($"  parameter limit default 3 \"A.\"\n  parameter name default \"warden\" \"A.\"\n  parameter day default 2024-03-04 \"A.\"\n  parameter long default \"The council holds it\" \"A.\"\n  where letter.regime is foia\n  say \"{place}\"")).ShouldBe([shown]);

    static IReadOnlyList<string> Said(string rules, string path = "letter.md", string house = "x.foi") => [.. Found(rules, Letter, path, house).Select(f => f.Message)];

    static string Fixed(string rules, string letter) => Found(rules, letter).ShouldHaveSingleItem().Fixes.ShouldHaveSingleItem().Apply(letter);

    static List<Finding> Found(string rules, string letter, string path = "letter.md", string house = "x.foi")
    {
        var pack = Bound.Pack(rules, house);
        pack.Findings.Where(f => f.IsFault).Select(f => f.Message).ShouldBeEmpty();
        return [.. new Checker(pack).Check(new SourceText(path, letter)).Where(f => !f.Code.StartsWith("LTR", StringComparison.Ordinal))];
    }
}
