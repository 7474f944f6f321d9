using FoiRules.Facts.Clashes;

namespace FoiRules.Facts;

/// <summary>Finds what a letter says twice and differently.</summary>
static class ClashReader
{
    public static List<ClashFact> Read(FactContext context)
    {
        var clashes = new List<ClashFact>();
        var answers = new Answered(context);
        if (answers.Statements.Count == 0 && answers.Figures.Count == 0)
        {
            return clashes;
        }

        CountClashes.Add(answers, clashes);
        TotalClashes.Add(answers, clashes);
        SumClashes.Add(answers, clashes);
        NumberClashes.Add(answers, clashes);
        DayClashes.Add(answers, clashes);
        BoundClashes.Add(answers, clashes);
        EndClashes.Add(answers, clashes);
        WordClashes.Add(answers, clashes);
        clashes.Sort((a, b) => a.Span.Start - b.Span.Start);
        return clashes;
    }
}
