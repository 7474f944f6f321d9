using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Language;

/// <summary>What is said of a mistake, and where: one line for each mistake, in words for somebody who has never programmed.</summary>
public sealed class MessageTests
{
    const string RuleClauses = "title, under, why, status, since, owner, link, severity, parameter, applies, for each, where, except, report, say, write, shows, fix, once per, given, beside, wrong, right, gap";
    const string Declarations = "rule, suppress, script, retain, signpost, authority, phrase, clause, use, trust, isolate, review, turn off, set, show, fail on";

    [TestCase("rul NHD91 example", $"1:1 expected a declaration, found 'rul'; did you mean 'rule'?")]
    [TestCase("Rule NHD91 example", $"1:1 expected a declaration, found 'Rule'; did you mean 'rule'?")]
    [TestCase("skript SDC12 example", "1:1 expected a declaration, found 'skript'; did you mean 'script'?")]
    [TestCase("trust \"packs/spending\"", "1:23 expected 'because', found the end of the file")]
    [TestCase("isolate packs because \"x\"", "1:9 expected a text in double quotes, found 'packs'")]
    [TestCase("“rule”", $"1:1 expected a declaration ({Declarations}), found '“'; a text stands in straight double quotes")]
    [TestCase("rule", "1:5 expected the code of a rule, such as 'NHD01', found the end of the file")]
    [TestCase("rule NHD91\nuse foia", "1:11 expected a name for the rule, such as 'not-held', found the end of the line")]
    [TestCase("rule \"NHD91\" example", "1:6 expected the code of a rule, such as 'NHD01', found '\"'")]
    [TestCase("rule NHD91 not held", "1:12 expected a name for the rule, such as 'not-held', found 'not'")]
    [TestCase("phrase\nuse foia", "1:7 expected a name for the phrase, such as 'not-held', found the end of the line")]
    [TestCase("phrase p\nuse foia", "1:9 expected a text in double quotes, found the end of the line")]
    [TestCase("phrase p held", "1:10 expected a text in double quotes, found 'held'")]
    [TestCase("phrase p \"held\" but \"on\"", "1:21 expected 'not', found '\"'")]
    [TestCase("phrase p \"held\" but not", "1:24 expected a text in double quotes, found the end of the file")]
    [TestCase("phrase p \"held\", \"kept\"", "1:16 expected a text in double quotes, 'but' or the next declaration, found ','; nothing is parted by commas")]
    [TestCase("phrase p \"held", "1:10 this text has no closing quote on its line")]
    [TestCase("phrase p \"(held|kept\"", "1:11 this '(' is never closed")]
    [TestCase("phrase p \"held)\"", "1:15 this ')' closes nothing")]
    [TestCase("phrase p \"held?\"", "1:15 '?' has no bracket before it; it makes a bracket optional, as in 'held (by us)?'")]
    [TestCase("phrase p \"{nummer} days\"", "1:11 there is no {nummer}; a phrase may use {number}, {small} or {duration}; did you mean 'number'?")]
    [TestCase("phrase p \"{number days\"", "1:11 this '{' is never closed")]
    [TestCase("phrase p \"\"", "1:11 a phrase needs at least one word that must be there")]
    [TestCase("phrase p \"a\"\nphrase p \"b\"", "2:8 there is a phrase 'p' already")]
    [TestCase("review wards by 1 May 2027", "1:14 expected a text in double quotes, found 'by'")]
    [TestCase("review wards \"The wards\" because \"They move.\"", "1:26 expected 'by', found 'because'")]
    [TestCase("review wards \"The wards\" by May because \"They move.\"", "1:29 expected a date such as 4 March 2024, found 'May'")]
    [TestCase("review wards \"The wards\" by 1 May 2027", "1:39 expected 'because', found the end of the file")]
    [TestCase("review wards \"The wards\" by 1 May 2027 because \" \"", "1:48 a reason is needed: whoever looks at it again has to know with what to compare it")]
    [TestCase("review wards \"The wards\" by 1 May 2027 because \"A\"\nreview wards \"The wards\" by 2 May 2027 because \"A\"", "2:8 there is a review 'wards' already")]
    [TestCase("use", "1:4 expected the name of a pack, found the end of the file")]
    public void A_declaration_that_cannot_be_read(string text, string message) => Bound.Faults(text).ShouldBe([message]);

    [TestCase("turn off NHD91", "6:15 expected 'because', found the end of the file")]
    [TestCase("turn off because \"It does not fit.\"", "6:10 expected the code of a rule, such as 'NHD01', found 'because'")]
    [TestCase("turn NHD91 off because \"It does not fit.\"", "6:6 expected 'off' or 'on', found 'NHD91'")]
    [TestCase("turn off NHD91 because It does not fit.", "6:24 expected a text in double quotes, found 'It'")]
    [TestCase("turn off NHD91 because \" \"", "6:24 a reason is needed: what the house changes is read by others")]
    [TestCase("turn off NHD19 because \"It does not fit.\"", "6:10 there is no rule 'NHD19'; did you mean 'NHD91'?")]
    [TestCase("set NHD91 threshold 10", "6:23 expected 'in' or 'because', found the end of the file")]
    [TestCase("set NHD91 threshhold 10 because \"Wards are small.\"", "6:11 NHD91 has no 'threshhold' to set; it has severity")]
    [TestCase("set NHD91 threshold ten because \"Wards are small.\"", "6:11 NHD91 has no 'threshold' to set; it has severity")]
    [TestCase("set NHD91 threshold 0 because \"Wards are small.\"", "6:11 NHD91 has no 'threshold' to set; it has severity")]
    [TestCase("set NHD91 threshold because \"Wards are small.\"", "6:21 expected a number or a word, found 'because'")]
    [TestCase("set NHD91 threshold 12345678901 because \"Wards are small.\"", "6:21 a number has at most nine digits")]
    [TestCase("set NHD91 severity eror because \"Wards are small.\"", "6:20 a severity is advice, warning, error; did you mean 'error'?")]
    [TestCase("set NHD91 threshold 10 in housing because \"Wards are small.\"", "6:27 expected a text in double quotes, found 'housing'")]
    [TestCase("set NHD91 threshold 10 becuase \"Wards are small.\"", "6:24 expected 'in' or 'because', found 'becuase'; did you mean 'because'?")]
    [TestCase("set NHD90 threshold 10 because \"Wards are small.\"", "6:5 there is no rule 'NHD90'; did you mean 'NHD91'?")]
    public void A_change_of_the_house(string text, string message) =>
        Bound.Faults(Bound.Rule("  say \"A message\"") + "\n" + text).ShouldBe([message]);

    [TestCase("  titel \"B\"", $"5:3 expected a clause of 'rule', found 'titel'; did you mean 'title'?")]
    [TestCase("  title \"B\"", "5:3 NHD91 says 'title' twice")]
    [TestCase("  sevrity error", $"5:3 expected a clause of 'rule', found 'sevrity'; did you mean 'severity'?")]
    [TestCase("  severity eror", "5:12 there is no severity 'eror'; it is advice, warning, error; did you mean 'error'?")]
    [TestCase("  severity", "5:11 expected 'advice', 'warning' or 'error', found the end of the line")]
    [TestCase("  severity error wehn letter.refuses", "5:18 expected 'when' or the next clause, found 'wehn'; did you mean 'when'?")]
    [TestCase("  severity error when letter.refusses", "5:30 a letter has no property 'refusses'; did you mean 'refuses'?")]
    [TestCase("  applies letter.regime is foia", "5:11 expected 'where', found 'letter'")]
    [TestCase("  applies where letter.regime is foai", "5:34 'letter.regime' is never 'foai'; it is one of foia, eir, foisa, eisr; did you mean 'foia'?")]
    [TestCase("  applies where letter.regime", "5:17 'letter.regime' neither holds nor fails by itself; ask something of it, as in 'letter.regime is …'")]
    [TestCase("  once letter", "5:8 expected 'per', found 'letter'")]
    [TestCase("  once per leter", "5:12 a finding is made once per letter, answer, table, paragraph, sentence, not per 'leter'; did you mean 'letter'?")]
    [TestCase("  counts people from 1 to 4", $"5:3 expected a clause of 'rule' ({RuleClauses}), found 'counts'")]
    [TestCase("  becomes \"B\"", $"5:3 expected a clause of 'rule' ({RuleClauses}), found 'becomes'")]
    [TestCase("  report s", "5:10 there is nothing called 's' here; this rule knows 'letter'")]
    [TestCase("  write “B”", "5:9 expected a text in double quotes, found '“'; a text stands in straight double quotes")]
    [TestCase("  write 'B'", "5:9 expected a text in double quotes, found '''; a text stands in double quotes")]
    [TestCase("  write \"B", "5:9 this text has no closing quote on its line")]
    [TestCase("  write \"He said \"no\" to us\"", "5:19 expected 'when' or the next clause, found 'no'; a text ends at its next double quote, so inside it write single ones")]
    [TestCase("  write \"\"", "5:9 'write' is empty")]
    [TestCase("  write \"{letter.regme}\"", "5:18 a letter has no property 'regme'; did you mean 'regime'?")]
    [TestCase("  write \"{letter.regime:wrods}\"", "5:25 a value cannot be written as 'wrods'; did you mean 'words'?")]
    [TestCase("  write \"{statement}\"", "5:11 there is nothing called 'statement' here; this rule knows 'letter'")]
    [TestCase("  write \"{letter.regime\"", "5:10 this '{' is never closed")]
    [TestCase("  wrong \"One line\"", "5:9 expected a text between two lines of three double quotes, found '\"'")]
    [TestCase("  wrong\n    \"\"\"\n    [[One\n    \"\"\"", "5:3 in this example '[[' and ']]' do not stand in pairs; they mark what must be reported")]
    [TestCase("  {", $"5:3 expected a clause of 'rule' ({RuleClauses}), found '{{'; there are no curly brackets; a declaration ends where the next begins")]
    public void A_clause_of_a_rule(string clause, string message) =>
        Bound.Faults(Bound.Rule(clause + "\n  say \"A message\"")).ShouldBe([message]);

    [TestCase("for each statment s in answers", "5:12 there are no facts called 'statment'; did you mean 'statement'?")]
    [TestCase("for each sentence s in answers", "5:12 there are no facts called 'sentence'; there are {kinds}")]
    [TestCase("for each statement s in anwsers", "5:27 there is no place 'anwsers'; it is one of answers, requests, clauses, letter, draft; did you mean 'answers'?")]
    [TestCase("for each statement s in the same answer", "5:27 what a rule selects is looked for in answers, requests, clauses, letter or draft; 'the same …' is for conditions")]
    [TestCase("for each statement s", "5:23 expected 'in', found the end of the line")]
    [TestCase("for each statement in answers", "5:22 expected a name for it, such as 's', found 'in'")]
    [TestCase("for statement s in answers", "5:7 expected 'each' or a number, found 'statement'")]
    public void What_a_rule_selects(string each, string message) =>
        Bound.Faults(Bound.Rule($"  {each}\n  where s is not-held\n  report s.citation\n  say \"{{s.text}}\"")).ShouldBe([Filled(message)]);

    [TestCase("s is not-hold", "6:14 there is no phrase 'not-hold'; did you mean 'not-held'?")]
    [TestCase("s is something-quite-different", "6:14 there is no phrase 'something-quite-different'")]
    [TestCase("s.citatoin is FOIA s.17", "6:11 a statement has no property 'citatoin'; did you mean 'citation'?")]
    [TestCase("s.noun is not-held", "6:11 a statement has no property 'noun'; it has {properties of statement}")]
    [TestCase("s.citation.decimal.digits", "6:28 'decimal' has no properties of its own")]
    [TestCase("t is not-held", "6:9 there is nothing called 't' here; this rule knows 'letter', 's'; did you mean 's'?")]
    [TestCase("s", "6:9 's' neither holds nor fails by itself; ask something of it, as in 's is …'")]
    [TestCase("s = not-held", "6:11 expected a test (is, cites, mentions, from, at least, at most, before, covers …), 'and', 'or' or the next clause, found '='; write 'is'")]
    [TestCase("s is not-held & s is refuses", "6:23 expected 'and', 'or' or the next clause, found '&'; write 'and'")]
    [TestCase("s is not-held and", "6:26 expected a condition, found the end of the line")]
    [TestCase("s is", "6:13 expected a phrase, a word, a provision or a value, found the end of the line")]
    [TestCase("", "6:8 expected a condition, found the end of the line")]
    [TestCase("not", "6:12 expected a condition, found the end of the line")]
    [TestCase("(s is not-held or s is refuses", "6:39 expected 'and', 'or' or ')', found the end of the line")]
    [TestCase("s is not-held)", "6:22 expected 'and', 'or' or the next clause, found ')'")]
    [TestCase("s cites section 17", "6:17 expected a provision such as FOIA s.17(1), found 'section'")]
    [TestCase("s cites FOAI s.17", "6:17 expected a provision such as FOIA s.17(1), found 'FOAI'; did you mean 'FOIA'?")]
    [TestCase("s cites FOIA s.99", "6:17 FOIA has no section 99")]
    [TestCase("s cites FOIA s.17(9)", "6:17 section 17 of FOIA has no subsection (9)")]
    [TestCase("s is FOIA s.17", "6:9 only a citation is a provision; a statement 'cites' one")]
    [TestCase("s.citation cites FOIA s.17", "6:9 only a statement cites; a citation 'is' a provision")]
    [TestCase("s.citation mentions \"car park\"", "6:9 only a statement or a text mentions words")]
    [TestCase("s mentions car", "6:20 there is no phrase 'car'")]
    [TestCase("s mentions", "6:19 expected a text in double quotes or the name of a phrase, found the end of the line")]
    [TestCase("s asserts \"car\"", "6:19 expected the name of a phrase, found '\"'")]
    [TestCase("s asserts not-hold", "6:19 there is no phrase 'not-hold'; did you mean 'not-held'?")]
    [TestCase("s.text asserts not-held", "6:9 only a statement asserts a phrase; a text 'mentions' one")]
    [TestCase("s.text is not-held", "6:19 'not-held' is a phrase, and no value; a statement 'is' one, a text 'mentions' one")]
    [TestCase("any citation c in answers where c.exemption and c is FOIA s.17", "6:57 'c' is known only to the one test behind its 'where'; put brackets around all that is asked of it")]
    [TestCase("s mentions \"(car\"", "6:21 this '(' is never closed")]
    [TestCase("s.text from 1 to 4", "6:9 's.text' is not a number, so it has no range")]
    [TestCase("any figure in answers where (it.value from 4 to 1)", "6:38 nothing lies from 4 to 1; the smaller number comes first")]
    [TestCase("any figure in answers where it.value > 4", "6:46 expected a test (is, cites, mentions, from, at least, at most, before, covers …), 'and', 'or' or the next clause, found '>'; write 'at least' and a number")]
    [TestCase("any figure in answers where it.value at most", "6:53 expected a value, found the end of the line")]
    [TestCase("no statment in letter is regulator", "6:12 there are no facts called 'statment'; did you mean 'statement'?")]
    [TestCase("no statement is regulator", "6:22 expected a name or 'in', found 'is'; did you mean 'in'?")]
    [TestCase("every in letter", "6:15 expected a kind of fact such as 'statement' or 'citation', found 'in'")]
    [TestCase("no statement in the same para is regulator", "6:25 there is no 'the same para'; it is one of sentence, paragraph, answer, exchange, table, row, column")]
    [TestCase("any statement in letter where", "6:38 expected a condition, found the end of the line")]
    public void A_condition(string condition, string message) =>
        Bound.Faults(Bound.Rule($"  for each statement s in answers\n  where {condition}\n  say \"A message\"")).ShouldBe([Filled(message)]);

    // All that there is, whatever it is by now.
    static string Filled(string message) => message.Replace("{kinds}", string.Join(", ", FactCatalogue.Kinds.Keys), StringComparison.Ordinal)
        .Replace("{properties of statement}", string.Join(", ", FactCatalogue.Kinds["statement"].Properties.Select(p => p.Name)), StringComparison.Ordinal);

    [TestCase("under FOIA s.99", "FOIA has no section 99", 9)]
    [TestCase("under FOIA s.40(2) by virtue of s.40(9)", "section 40 of FOIA has no subsection (9)", 35)]
    [TestCase("under FOIA", "expected a provision such as FOIA s.17(1), found 'FOIA'", 9)]
    [TestCase("under FOIA section 17", "expected a provision such as FOIA s.17(1), found 'FOIA'", 9)]
    [TestCase("under the Act", "expected a provision such as FOIA s.17(1), found 'the'", 9)]
    [TestCase("under", "expected a provision such as FOIA s.17(1), found the end of the line", 8)]
    public void The_law_of_a_rule(string under, string message, int column) =>
        Bound.Faults($"rule NHD91 example\n  title \"A\"\n  {under}\n  why \"B\"\n  say \"C\"").ShouldBe([$"3:{column} {message}"]);

    [TestCase("title")]
    [TestCase("under")]
    [TestCase("why")]
    [TestCase("say")]
    public void What_every_rule_needs(string keyword)
    {
        var lines = Bound.Rule("  say \"A message\"").Split('\n').Where(l => !l.StartsWith("  " + keyword, StringComparison.Ordinal));
        Bound.Faults(string.Join('\n', lines)).ShouldBe([$"1:6 NHD91 has no '{keyword}'; every rule needs title, under, why, say"]);
    }

    [TestCase("rule nhd1 example", "1:6 a code is three capitals and two digits, as in 'SDC01'; 'nhd1' is not")]
    [TestCase("rule NHD91 held by others", "1:17 a name is one word, with hyphens between its parts, as in 'not-held'")]
    [TestCase("suppress SDC91 example", "1:10 a 'suppress' rule needs a clause such as 'counts people from 1 to 4'")]
    [TestCase("retain RET91 example", "1:8 a 'retain' rule needs a clause such as 'outcome straddling'")]
    [TestCase("signpost SGN91 example", "1:10 a 'signpost' rule needs a clause such as 'must have location'")]
    public void The_first_line_of_a_rule(string first, string message) => Bound.Faults(Bound.Rule("  say \"A message\"", first)).ShouldBe([message]);

    [TestCase("suppress SDC91 example", "counts poeple from 1 to 4", "5:10 letters do not count 'poeple'; did you mean 'people'?")]
    [TestCase("suppress SDC91 example", "counts people from 4 to 1", "5:3 nothing lies from 4 to 1; the smaller number comes first")]
    [TestCase("suppress SDC91 example", "counts people up to 4", "5:17 expected 'from', found 'up'")]
    [TestCase("suppress SDC91 example", "counts people from 1 to four", "5:27 expected a number, found 'four'")]
    [TestCase("retain RET91 example", "outcome stradling", "5:11 there is no outcome 'stradling'; it is one of consistent, inconsistent, straddling, incomplete, late, breach; did you mean 'straddling'?")]
    [TestCase("retain RET91 example", "outcome", "5:10 expected an outcome such as 'straddling', found the end of the line")]
    [TestCase("signpost SGN91 example", "must be pubic", "5:11 a signpost must 'be public', 'have location', 'not be home' or 'not be landing', not 'be pubic'; did you mean 'public'?")]
    [TestCase("signpost SGN91 example", "must be", "5:10 expected 'public', 'location', 'home' or 'landing', found the end of the line")]
    [TestCase("signpost SGN91 example", "must public", "5:8 expected 'not', 'be' or 'have', found 'public'")]
    public void The_short_forms(string first, string clause, string message) =>
        Bound.Faults(Bound.Rule($"  {clause}\n  say \"A message\"", first)).ShouldBe([message]);

    [TestCase("retain cctv \"CCTV\"\n  for 31 days from recording", "1:8 'cctv' needs an 'about': the words it is recognised by")]
    [TestCase("retain cctv \"CCTV\"\n  about \"cctv\"", "1:8 'cctv' needs a 'for', as in 'for 6 months from creation', or 'permanent'")]
    [TestCase("retain cctv \"CCTV\"\n  about \"cctv\"\n  for 31 days", "3:14 expected '+' or 'from', found the end of the file")]
    [TestCase("retain cctv \"CCTV\"\n  about \"cctv\"\n  for 31 dys from recording", "3:10 expected 'days', 'working days', 'weeks', 'months' or 'years', found 'dys'; did you mean 'days'?")]
    [TestCase("retain cctv \"CCTV\"\n  about \"cctv\"\n  for a month from recording", "3:7 expected 'each' or a number, found 'a'")]
    [TestCase("retain cctv \"CCTV\"\n  about \"cctv\"\n  for 31 days from recoding", "3:20 no period runs from 'recoding'; did you mean 'recording'?")]
    [TestCase("retain cctv \"CCTV\"\n  about \"cctv\" and \"film\"\n  for 31 days from recording", "2:16 expected 'or', 'with' or the next clause, found 'and'")]
    [TestCase("retain cctv \"CCTV\"\n  about (\"cctv\" or \"film\"\n  for 31 days from recording", "2:26 expected 'or' or ')', found the end of the line")]
    [TestCase("retain cctv\n  about \"cctv\"\n  for 31 days from recording", "1:12 expected a title in double quotes, or the name of a rule, found the end of the line")]
    [TestCase("retain cctv \"CCTV\"\n  about \"cctv\"\n  fro 31 days from recording", "3:3 expected 'or', 'with' or a clause of 'retain', found 'fro'; did you mean 'for'?")]
    [TestCase("signpost pets \"Pets\"\n  about \"pet*\"", "1:10 'pets' needs an 'at' with its address")]
    [TestCase("signpost pets \"Pets\"\n  about \"pet*\"\n  at https://www.example.org/pets", "3:6 expected an address in angle brackets, as in <https://www.example.org/budget>, found 'https'")]
    [TestCase("signpost pets \"Pets\"\n  about \"pet*\"\n  at <https://www.example.org/pets", "3:6 this '<' begins an address that is empty or has no closing '>' on its line")]
    [TestCase("signpost pets \"Pets\"\n  under FOIA s.21(9)\n  about \"pet*\"\n  at <https://www.example.org/pets>", "2:9 section 21 of FOIA has no subsection (9)")]
    [TestCase("authority Easterham", "1:11 expected a text in double quotes, found 'Easterham'")]
    [TestCase("authority \"Easterham\"\n  jurisdiction engalnd", "2:16 there is no jurisdiction 'engalnd'; it is one of england, wales, scotland, northern-ireland; did you mean 'england'?")]
    [TestCase("authority \"Easterham\"\n  jurisdiction", "2:15 expected a jurisdiction such as 'england', found the end of the file")]
    [TestCase("authority \"Easterham\"\n  intranet *.easterham.local", "2:12 expected a text in double quotes or a host name, found '*'")]
    [TestCase("authority \"Easterham\"\n  websit easterham.gov.uk", "2:3 expected a clause of 'authority', found 'websit'; did you mean 'website'?")]
    [TestCase("authority \"Easterham\"\nauthority \"Westerham\"", "2:11 there is an authority already; letters come from one")]
    public void An_entry_of_the_house(string text, string message) => Bound.Faults(text).ShouldBe([message]);

    [Test]
    public void The_place_of_what_was_meant_is_shown()
    {
        var fault = Bound.Pack(Bound.Rule("  where letter.refuses and any statement in letter is not-hold\n  say \"A message\"")).Findings.First(f => f.IsFault);
        fault.Related.ShouldHaveSingleItem().Note.ShouldBe("'not-held' is declared here");
        fault.Related[0].Source.Path.ShouldEndWith("statements.foi");
    }

    [TestCase("rule NHD91 example", "  say \"A message\"")]
    public void A_second_rule_of_a_code_in_one_folder_is_a_mistake(string first, string clauses)
    {
        var rule = Bound.Rule(clauses, first);
        var fault = Bound.Pack(rule + "\n" + rule).Findings.Where(f => f.IsFault).ShouldHaveSingleItem();
        Bound.Show(fault).ShouldBe("6:6 there is a rule 'NHD91' already");
        Bound.Show(fault with { Place = fault.Related.ShouldHaveSingleItem() }).ShouldStartWith("1:6 ");
    }

    [Test]
    public void A_second_entry_of_a_name_is_a_mistake()
    {
        const string Entry = "retain cctv \"CCTV\"\n  about \"cctv\"\n  for 31 days from recording\n";
        Bound.Faults(Entry + Entry).ShouldBe(["4:8 there is a 'retain' called 'cctv' already"]);
    }
}
