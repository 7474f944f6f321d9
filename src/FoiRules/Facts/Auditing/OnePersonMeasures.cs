using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Finds what is told of the one person who has served longest, or is the oldest.</summary>
static class OnePersonMeasures
{
    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var phrase = context.Phrase("one-of-them");
        var (said, asked) = (new HashSet<int>(), new SaidInRequest(context, phrase));
        foreach (var fact in context.Facts.All(StatementFact.Kind.Name))
        {
            if (((StatementFact)fact).Says.Contains(phrase))
            {
                said.Add(fact.Sentence);
            }
        }

        var last = -2;
        foreach (var fact in context.Facts.All(FigureFact.Kind.Name))
        {
            if (fact is FigureFact { Part: not Part.Request, Unit: "years" or "months" or "weeks" or "days" or Units.Money, Mark: MarkKind.Number } figure && figure.Exchange != last
                && ((figure.Sentence >= 0 && said.Contains(figure.Sentence)) || asked.IsSaid(figure.Exchange)))
            {
                last = figure.Exchange;
                found.Add(DisclosureFact.At(figure, DisclosureKinds.OnePerson) with
                {
                    IsPeople = true,
                    IsSensitive = figure.IsSensitive,
                });
            }
        }
    }
}
