using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds what is told of the one person who has served longest, or is the oldest.</summary>
static class OnePersonMeasures
{
    // "The longest-serving warden joined in 1987" tells how long as well.
    static readonly HashSet<string> Beginnings = new(StringComparer.Ordinal)
    {
        "joined", "began", "started", "admitted", "appointed", "born", "since", "detained", "recruited", "enlisted", "arrived", "employed",
    };

    public static void Find(FactContext context, List<DisclosureFact> found)
    {
        var phrase = context.Phrase("one-of-them");
        var (said, asked, attribute) = (new Dictionary<int, StatementFact>(), new SaidInRequest(context, phrase), new SaidInRequest(context, context.Phrase("personal-attribute")));
        foreach (var fact in context.Facts.All(StatementFact.Kind))
        {
            if (fact.Part != Part.Request && ((StatementFact)fact).Says.Contains(phrase))
            {
                said.TryAdd(fact.Sentence, (StatementFact)fact);
            }
        }

        var last = -2;
        foreach (var fact in context.Facts.All(FigureFact.Kind))
        {
            if (fact is not FigureFact { Part: not Part.Request, Mark: MarkKind.Number } figure || figure.Exchange == last)
            {
                continue;
            }

            var isAsked = asked.IsSaid(figure.Exchange);
            var statement = said.GetValueOrDefault(figure.Sentence);
            if ((statement is not null || isAsked || IsOfSuchARow(figure, phrase)) && (IsMeasure(figure) || IsAge(figure, statement, isAsked && attribute.IsSaid(figure.Exchange))))
            {
                last = figure.Exchange;
                said.Remove(figure.Sentence);
                found.Add(DisclosureFact.At(figure, DisclosureKinds.OnePerson) with { IsPeople = true, IsSensitive = figure.IsSensitive });
            }
        }

        AddBeginnings(context, said, found);
    }

    static bool IsMeasure(FigureFact figure) => figure.Unit is "years" or "months" or "weeks" or "days" or Units.Money;

    // "The oldest warden is 78"; "the youngest was 11", where the age was asked for.
    static bool IsAge(FigureFact figure, StatementFact? statement, bool isAsked) => figure is { Unit: Units.Count or Units.People, Cell: null }
        && (isAsked || (statement is not null && (statement.Text.Contains("oldest", StringComparison.OrdinalIgnoreCase) || statement.Text.Contains("youngest", StringComparison.OrdinalIgnoreCase))));

    static bool IsOfSuchARow(FigureFact figure, int phrase) => figure.Cell is { RowHeaders: [.., var label] } && label.Says(phrase);

    static bool TellsBeginning(string text)
    {
        foreach (var word in Words.Of(text))
        {
            if (Beginnings.Contains(word.Lower))
            {
                return true;
            }
        }

        return false;
    }

    static void AddBeginnings(FactContext context, Dictionary<int, StatementFact> said, List<DisclosureFact> found)
    {
        foreach (var statement in said.Values)
        {
            if (statement is { Part: Part.Answer, IsNegated: false, IsConditional: false } && TellsBeginning(statement.Text)
                && (context.Facts.Near(PeriodFact.Kind.Name, "sentence", statement).Count > 0 || context.Facts.Near(DateFact.Kind.Name, "sentence", statement).Count > 0))
            {
                found.Add(DisclosureFact.At(statement, DisclosureKinds.OnePerson) with { IsPeople = true });
            }
        }
    }
}
