using FoiRules.Language.Printing;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Printing;

/// <summary>How rule files are laid out.</summary>
public sealed class FormatterTests
{
    [TestCase("use   schedules", "use schedules\n")]
    [TestCase("rule ABC01   a-name title \"T\" under FOIA s.1(1)(a)", "rule ABC01 a-name\n  title     \"T\"\n  under     FOIA s.1(1)(a)\n", TestName = "Each clause has a line, its value in one column")]
    [TestCase("rule ABC01 a-name\nfor each   citation c\n in answers\nonce   per letter", "rule ABC01 a-name\n  for each  citation c in answers\n  once per  letter\n", TestName = "A keyword of two words stands as one")]
    [TestCase("rule ABC01 a-name\n  applies where letter.refuses", "rule ABC01 a-name\n  applies   where letter.refuses\n")]
    [TestCase("rule ABC01 a-name\n  where ( letter.refuses or( letter.dated ) )", "rule ABC01 a-name\n  where     (letter.refuses or (letter.dated))\n", TestName = "Brackets hold their contents close")]
    [TestCase("rule ABC01 a-name\n  under FOIA s.40(2) by virtue of   s.40(3A)(a)", "rule ABC01 a-name\n  under     FOIA s.40(2) by virtue of s.40(3A)(a)\n", TestName = "The brackets of a provision are its own")]
    [TestCase("retain cctv \"CCTV\"\n  about \"cctv\"\n  for 31 days from recording", "retain cctv \"CCTV\"\n  about   \"cctv\"\n  for     31 days from recording\n")]
    [TestCase("authority \"Easterham\"\n  body  local-authority\n  jurisdiction england", "authority \"Easterham\"\n  body          local-authority\n  jurisdiction  england\n")]
    [TestCase("phrase gone \"gone\"  \"lost\" but not \"gone fishing\"", "phrase gone\n  \"gone\" \"lost\"\n  but not \"gone fishing\"\n")]
    [TestCase("phrase gone\n  \"gone\"\n  \"lost\"", "phrase gone\n  \"gone\"\n  \"lost\"\n", TestName = "The lines of a phrase group what belongs together, and stay")]
    [TestCase("use a\nuse b\nphrase x \"y\"\nphrase z \"z\"", "use a\nuse b\n\nphrase x\n  \"y\"\n\nphrase z\n  \"z\"\n", TestName = "Declarations stand apart, lines of one kind may stand together")]
    [TestCase("rule ABC01 a-name\n wrong \"\"\"\n   One\n     two\n\n   \"\"\"", "rule ABC01 a-name\n  wrong\n    \"\"\"\n    One\n      two\n\n    \"\"\"\n", TestName = "The lines of an example keep their own indentation")]
    [TestCase("rule ABC01 a-name\n wrong \"\"\"\n   One\n   \"\"\" becomes \"Two\"", "rule ABC01 a-name\n  wrong\n    \"\"\"\n    One\n    \"\"\"\n    becomes \"Two\"\n")]
    [TestCase("rule ABC01 a-name\n gap wrong \"\"\"\n   One\n   \"\"\" becomes \"Two\"  says \"Three\" because \"Four\"", "rule ABC01 a-name\n  gap wrong\n    \"\"\"\n    One\n    \"\"\"\n    becomes \"Two\"\n    says \"Three\"\n    because \"Four\"\n", TestName = "What is said about an example stands under it")]
    [TestCase("rule ABC01 a-name\n except where letter.dated because \"Known.\" right \"\"\"\n   One\n   \"\"\"", "rule ABC01 a-name\n  except    where letter.dated because \"Known.\"\n    right\n      \"\"\"\n      One\n      \"\"\"\n", TestName = "The example of an exception stands under it")]
    [TestCase("rule ABC01 a-name\n parameter limit default 5 from 1 to 50 \"The least.\"", "rule ABC01 a-name\n  parameter limit default 5 from 1 to 50 \"The least.\"\n")]
    [TestCase("rule ABC01 a-name\n fix unsafe \"Hide\" replace figure with \"few\"", "rule ABC01 a-name\n  fix       unsafe \"Hide\" replace figure with \"few\"\n")]
    [TestCase("rule ABC01 a-name\n wrong \"\"\"\n   One\n   \"\"\" # why\n right \"\"\"\n   Two\n   \"\"\"", "rule ABC01 a-name\n  wrong\n    \"\"\"\n    One\n    \"\"\"  # why\n  right\n    \"\"\"\n    Two\n    \"\"\"\n", TestName = "A comment behind an example stays there")]
    [TestCase("clause help \"\"\"\n  Write.\n  \"\"\" # why\n\nuse a", "clause help\n  \"\"\"\n  Write.\n  \"\"\"  # why\n\nuse a\n", TestName = "And so does one behind the last text of a declaration")]
    [TestCase("clause help \"\"\"\nWrite to us.\n\"\"\"", "clause help\n  \"\"\"\n  Write to us.\n  \"\"\"\n", TestName = "A model paragraph stands under its name")]
    [TestCase("turn off SDC01 because \"a\"\nturn   on SDC02 because \"b\"", "turn off SDC01 because \"a\"\nturn on SDC02 because \"b\"\n")]
    [TestCase("# Top\n\n\n# and more\nuse a   # why\n  # end", "# Top\n\n# and more\nuse a  # why\n  # end\n", TestName = "Comments stay where they stand")]
    [TestCase("rule ABC01 a-name\n    # about the law\n  under FOIA s.1(1)(a)  #here", "rule ABC01 a-name\n  # about the law\n  under     FOIA s.1(1)(a)  #here\n")]
    [TestCase("rule ABC01 a-name\r\n  title \"T\"\r\n", "rule ABC01 a-name\r\n  title     \"T\"\r\n", TestName = "Line ends stay as they are")]
    [TestCase("", "")]
    public void A_file_has_one_layout(string written, string expected)
    {
        Formatter.Format(new SourceText("a.foi", written)).Text.ShouldBe(expected);
        Formatter.Format(new SourceText("a.foi", expected)).Text.ShouldBe(expected);
    }

    [Test]
    public void A_long_condition_is_broken_before_each_of_its_parts()
    {
        const string Long = "s is not-held-because-of-something-quite-long and (s is refuses or s is withholds) and no statement in the same answer is gives-reason-instead";
        Formatter.Format(new SourceText("a.foi", $"rule ABC01 a-name\n  where {Long}")).Text.ShouldBe(
            """
            rule ABC01 a-name
              where     s is not-held-because-of-something-quite-long
                        and (s is refuses or s is withholds)
                        and no statement in the same answer is gives-reason-instead

            """);
    }

    [Test]
    public void A_part_too_long_for_a_line_is_broken_inside_its_brackets()
    {
        const string Long = "(s is not-held-because-of-something-quite-long or (s is refuses and no statement t in the same answer where (t is gives-reason-instead and not t.conditional and not t.question)) or s is withholds)";
        var laid = Formatter.Format(new SourceText("a.foi", $"rule ABC01 a-name\n  where {Long} and letter.dated")).Text!;
        laid.ShouldBe(
            """
            rule ABC01 a-name
              where     (s is not-held-because-of-something-quite-long
                          or (s is refuses
                            and no statement t in the same answer where (t is gives-reason-instead
                              and not t.conditional
                              and not t.question))
                          or s is withholds)
                        and letter.dated

            """);
        Formatter.Format(new SourceText("a.foi", laid)).Text.ShouldBe(laid);
    }

    [Test]
    public void A_file_that_cannot_be_read_is_told_and_left_alone()
    {
        var (text, faults) = Formatter.Format(new SourceText("a.foi", "rule ABC01 a-name\n  sya \"x\""));
        text.ShouldBeNull();
        faults.Single().Message.ShouldContain("did you mean 'say'?");
    }
}
