using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>
/// Finds a stock at the end that is not the one at the beginning with what came and went: "Homes let at 1 April: 410; new lets 60; ended 40; homes let
/// at 31 March: 450". Which line comes and which goes need not be known: no signs may make it fit.
/// </summary>
static class StockFlows
{
    const int MostFlows = 4;

    static readonly AnyText Opening = new("at start", "at the start", "at the beginning", "opening", "brought forward", "b/f", "start of", "beginning of", "at 1 ", "on 1 ", "at 31 ", "on 31 ", "at 30 ", "on 30 ");
    static readonly AnyText Closing = new("at end", "at the end", "closing", "carried forward", "c/f", "end of", "remaining at", "at 1 ", "on 1 ", "at 31 ", "on 31 ", "at 30 ", "on 30 ");
    static readonly AnyText Coming = new("new", "join", "start", "became", "received", "open", "added", "admit", "arriv", "taken on", "recruit", "came", "registered", "referr", "in the year", "bought", "built", "lodged", "made");
    static readonly AnyText Going = new("left", "leav", "let ", "let:", "clos", "remov", "resolv", "end", "discharg", "died", "sold", "complet", "withdr", "dispos", "demolish", "went", "dealt", "retired", "resigned", "determined", "lapsed");

    sealed record Line(string Label, decimal Value, Reading Reading, LabelledLine Labelled);

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var lines = new List<Line>();
        foreach (var reading in context.Readings)
        {
            // The first line is easily taken for the question.
            if (reading.Cell is null && reading.Passage.Has(WordSign.Number) && LabelledLine.Of(reading.Passage) is { LabelEnd: > 0, Reading: { Kind: MarkKind.Number, Amount: { IsExact: true, Low: >= 0 and { } value, Unit: Units.Count or Units.Money } } } labelled)
            {
                lines.Add(new Line(reading.Passage.Prose.Text[..labelled.LabelEnd], value, reading, labelled));
            }
            else
            {
                Judge(lines, found);
                lines.Clear();
            }
        }

        Judge(lines, found);
    }

    static void Judge(List<Line> lines, List<DisclosureFact> found)
    {
        if (lines.Count is < 4 or > MostFlows + 2 || lines[^1].Reading.Part != Part.Answer || !Opening.In(lines[0].Label) || !Closing.In(lines[^1].Label))
        {
            return;
        }

        var (comes, goes) = (false, false);
        for (var i = 1; i < lines.Count - 1; i++)
        {
            comes |= Coming.In(lines[i].Label);
            goes |= Going.In(lines[i].Label + " ");
        }

        if (comes && goes && !Fits(lines, 1, lines[0].Value))
        {
            var last = lines[^1];
            found.Add(new DisclosureFact(DisclosureKinds.DoesNotAdd)
            {
                Span = last.Reading.Passage.Prose.ToSource(last.Labelled.Start, last.Labelled.End),
                Part = Part.Answer,
                Sentence = last.Reading.SentenceAt(last.Labelled.Start),
                Paragraph = last.Reading.Segment.Block,
                Exchange = last.Reading.Segment.Exchange,
                Because = "What came and went does not lead from the first number to the last.",
                Witness = [lines[0].Reading.Segment.Span],
            });
        }
    }

    static bool Fits(List<Line> lines, int at, decimal sum) => at == lines.Count - 1 ? sum == lines[^1].Value
        : Fits(lines, at + 1, sum + lines[at].Value) || Fits(lines, at + 1, sum - lines[at].Value);
}
