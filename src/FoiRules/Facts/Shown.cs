using FoiRules.Letters;
using FoiRules.Text;
using FoiRules.Time;

namespace FoiRules.Facts;

/// <summary>Whether an answer gives what it refuses or denies: in a line of a table or list that is so called ("the yearly fee is exempt", and "Yearly fee: £385,000"), or in a sentence in the words of the question.</summary>
static class Shown
{
    // One word alone names too much.
    const int FewestWords = 2;

    /// <summary>Whether a figure of the answer is labelled with words of the refusal.</summary>
    public static bool IsShown(OutcomeFact outcome, FactGroup figures)
    {
        HashSet<string>? said = null;
        foreach (var fact in figures)
        {
            if (fact is FigureFact { Mark: MarkKind.Number, Cell.RowHeaders: [.., var label] } && outcome.Statement is { } statement)
            {
                said ??= Beginnings(statement.Text);
                var own = new HashSet<string>(StringComparer.Ordinal);
                LimbWords.Add(label, own);
                if (own.Count >= FewestWords && own.IsSubsetOf(said))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a sentence of the answer gives a number in the words of what is asked for: "37 wardens worked at the pier in May", below "How many wardens worked at the pier in May?".</summary>
    /// <param name="limb">What is asked for.</param>
    /// <param name="facts">All facts of the letter.</param>
    public static bool IsRetold(LimbFact limb, LetterFacts facts)
    {
        var (asked, times, last) = (Beginnings(limb.Text), Times(limb.Text), -1);
        foreach (var fact in asked.Count < FewestWords || limb.IsApart ? FactGroup.None : facts.Across(FigureFact.Kind.Name, Part.Answer, limb))
        {
            // Each sentence is looked at once, however many figures it has.
            if (fact is FigureFact { IsCell: false, Mark: MarkKind.Number, Amount.IsExact: true } figure && fact.Sentence > last
                && (limb.Wants == "duration" || figure.Unit is not ("days" or "weeks" or "months" or "years"))
                && facts.Near(StatementFact.Kind.Name, "sentence", fact) is [StatementFact { IsConditional: false, IsNegated: false, ReliedOn: null } told, ..]
                && asked.IsSubsetOf(Beginnings(told.Text)) && Times(told.Text).IsSubsetOf(times))
            {
                return true;
            }

            last = fact.Sentence;
        }

        return false;
    }

    // The years and months named.
    static HashSet<string> Times(string text)
    {
        const int Year = 4;
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words.Of(text))
        {
            if ((word.Lower.Length == Year && char.IsAsciiDigit(word.Lower[0])) || Months.Is(word.Lower))
            {
                found.Add(word.Lower);
            }
        }

        return found;
    }

    static HashSet<string> Beginnings(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words.Of(text))
        {
            if (LimbWords.Beginning(word.Lower) is { } beginning)
            {
                found.Add(beginning);
            }
        }

        return found;
    }
}
