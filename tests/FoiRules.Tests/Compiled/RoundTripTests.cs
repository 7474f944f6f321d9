using FoiRules.Language;
using FoiRules.Language.Compiled;
using FoiRules.Language.Syntax;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Compiled;

/// <summary>What is written of syntax is what is read again. A new kind of syntax has to be put into the sample below.</summary>
public sealed class RoundTripTests
{
    const string Sample = """"
        use schedules
        use "packs/spending"
        review wards "The list of our wards" by 1 May 2027 because "The boundaries move."
        trust "packs/spending" because "We looked at it."
        script ABC09 a-script
          title "A title"
          library "words.csx"
          csharp from "check.csx"
        script ABC08 another
          csharp
            """
            Report(Letter);
            """
        rule ABC07 with-a-condition
          for each statement s in answers
          where csharp "s.Negated"
        phrase kept "(is|are) kept" but not "kept informed"
        authority "Easterham Council"
          jurisdiction england
          website easterham.gov.uk
        retain cctv "CCTV footage"
          about "cctv" with ("tape*" or "film*")
          for 6 years + current from creation
        signpost budget "Budget book"
          under FOIA s.21(1)
          about "budget book*"
          at <https://www.easterham.example/budget>
        retain minutes "Minutes"
          about "minutes"
          permanent
          hold from 1 July 2015 because "An inquiry asked."
        clause help
          """
          We can help you.
          """
        turn off CIT01 because "The template names the Act."
        turn off CIT01 in "drafts/**" because "They are not finished."
        turn on ABC01 because "We want it."
        show warning in "drafts/**" because "They are not finished."
        fail on never because "We only look."
        set SDC01 threshold 10 in "housing/**" because "Our wards are small."
        set SDC01 severity error because "Our wards are small."
        rule ABC01 an-example
          title "A title"
          under FOIA s.40(2) by virtue of s.40(3A)(a)
          why "A reason"
          severity error when letter.refuses or not letter.dated
          severity advice
          applies where letter.regime is not FOIA
          for each statement s in answers
          where s is kept and s cites FOIA s.17 and s mentions "car park*"
          where no citation c in the same paragraph where c is not FOIA s.40(2) and any figure f in draft where f.value from 1 to 4
          where every figure in letter at most 9
          where words of s at most limit + 2.5 and count of link before s is 3 and letter.received + 20 working days before 4 March 2024
          where sum of figure f in the same row as s of f.value at least 20% of £450
          except where letter.refuses because "It refuses."
          status deprecated "Use ABC02."
          parameter limit default 5 from 1 to 9 "How many."
          shows values because "They are public."
          given
            """
            authority "Easterham Council"
            """
          fix unsafe "Change it" replace s with "x" and insert clause help at the end of the answer when letter.refuses
          report s.citation
          say "Kept." when any link in letter
          write "Not kept."
          once per letter
          wrong
            """
            [[Kept]].
            """
            becomes "Not kept."
          right
            """
            Not kept.
            """
        suppress ABC02 small
          counts people from 1 to 4
          sensitive from 1 to 9
          zero counts
          style mark "[c]"
          in answers
        retain ABC03 late
          outcome straddling
        signpost ABC04 closed
          must be public
          say
        """";

    static IEnumerable<TestCaseData> Shipped() => Directory.GetFiles(Path.Combine(Support.Shipped.Repository, "rules"), "*.foi", SearchOption.AllDirectories)
        .Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileName(f)));

    [TestCaseSource(nameof(Shipped))]
    public void A_shipped_file_survives(string path) => Survives(Parse(File.ReadAllText(path)));

    [Test]
    public void Every_kind_of_syntax_survives()
    {
        var parsed = Parse(Sample);
        Syntax.Kinds().Except(Syntax.KindsIn(parsed)).Select(t => t.Name).ShouldBeEmpty("the sample shows every kind of syntax");
        Survives(parsed);
    }

    static IReadOnlyList<Declaration> Parse(string text) => RuleParser.Parse(new SourceText("sample.foi", text)).Declarations;

    static void Survives(IReadOnlyList<Declaration> declarations)
    {
        var to = new ByteWriter();
        to.Many(declarations, DeclarationCode.Write);
        var bytes = to.ToArray();
        var numbers = new int[bytes.Length / sizeof(int)];
        bytes.CopyTo(ByteReader.BytesOf(numbers));
        var from = new ByteReader(numbers, 0);
        var again = new List<Declaration>();
        for (var left = from.Number(); left > 0; left--)
        {
            again.Add(DeclarationCode.Read(from));
        }

        Syntax.Show(again).ShouldBe(Syntax.Show(declarations));
    }
}
