using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What is known of the letter as a whole.</summary>
static class WholeLetterReader
{
    public static IEnumerable<LetterFact> Read(FactContext context)
    {
        var relies = context.Phrase("relies-on");
        var (vexatious, costly, silent) = (context.Phrase("vexatious"), context.Phrase("over-cost-limit"), context.Phrase("neither-confirms-nor-denies"));
        var regime = context.Regime;
        var statements = context.Known<StatementFact>(StatementFact.Kind);
        return
        [
            new LetterFact
            {
                Span = context.Letter.Segments.Count > 0 ? context.Letter.Segments[0].Span : default,
                Part = Part.Clause,
                Context = context,
                Regime = regime.Name,
                Jurisdiction = regime.Jurisdiction,
                Received = regime.Received,
                Refuses = statements.Exists(s => s.Part == Part.Answer
                    && ((s.Says.Contains(relies) && s.Citations.Exists(c => c.IsExemption)) || s.Asserts.Contains(vexatious) || s.Asserts.Contains(costly) || s.Asserts.Contains(silent))),
            },
        ];
    }
}
