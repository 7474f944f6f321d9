using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Checks a letter that is nobody's, while the letter at hand is still being taken apart on another thread.</summary>
/// <remarks>A check of one letter is mostly the first use of code. What comes last, facts and rules, is used here first, so that the other thread finds it in use.</remarks>
public static class Rehearsal
{
    const string Request = "How many staff left in 2021/22, and why?";

    static readonly string[] Answers =
    [
        "We hold this information. Twelve staff (3 of them managers) left between 1 April 2021 and March 2022.",
        "We are withholding their names under section 40(2) of the Freedom of Information Act 2000; see s.17(1).",
        "Older records are kept for 6 months and were destroyed. The policy is at https://www.example.org/a/policy and attached (list.pdf).",
    ];

    static readonly string[] Header = ["Team", "2021/22"];
    static readonly string[] Row = ["Wardens", "12"];

    /// <summary>Reads the facts, asks every rule, and returns what was found; it is of no use to anybody.</summary>
    public static IReadOnlyList<Finding> Run(RulePack pack)
    {
        var lexicon = pack.Lexicon;
        var source = new SourceText("", string.Join('\n', Answers));
        var letter = LetterReader.Read(source, Segments(lexicon), lexicon);
        var facts = FactReader.Read(letter, lexicon, pack.House);
        var checker = new Checker(pack);
        var findings = new List<Finding>();

        // Backwards: the other thread begins at the first rule, and neither should wait for what the other is at.
        for (var i = pack.Rules.Count - 1; i >= 0; i--)
        {
            findings.AddRange(checker.Check(pack.Rules[i], facts));
        }

        return findings;
    }

    static List<Segment> Segments(Lexicon lexicon)
    {
        var segments = new List<Segment> { Line(Request, lexicon, 0) with { Kind = SegmentKind.Quote, Label = "1" } };
        foreach (var answer in Answers)
        {
            segments.Add(Line(answer, lexicon, segments.Count));
        }

        segments.Add(TableOf(lexicon, segments.Count));
        return segments;
    }

    static Segment Line(string text, Lexicon lexicon, int block) => new()
    {
        Kind = SegmentKind.Paragraph,
        Passage = Passage.Read(Prose.Nowhere(text), lexicon),
        Span = default,
        Block = block,
    };

    static Segment TableOf(Lexicon lexicon, int block) => Line("", lexicon, block) with
    {
        Kind = SegmentKind.Table,
        Table = new Table { Rows = [Cells(Header, 0, lexicon), Cells(Row, 1, lexicon)], Span = default },
    };

    static List<Cell> Cells(string[] texts, int row, Lexicon lexicon)
    {
        var cells = new List<Cell>();
        foreach (var text in texts)
        {
            cells.Add(new Cell(row, cells.Count, Passage.Read(Prose.Nowhere(text), lexicon), default));
        }

        return cells;
    }
}
