using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Whether what a sentence withholds by its name stands in a line of a table or list that is so called: "the yearly fee is exempt", and "Yearly fee: £385,000".</summary>
static class Shown
{
    // One word alone names too much.
    const int FewestWords = 2;

    /// <summary>Whether a figure of the answer is labelled with words of the refusal.</summary>
    public static bool IsShown(OutcomeFact outcome, IReadOnlyList<Fact> figures)
    {
        HashSet<string>? said = null;
        foreach (var fact in figures)
        {
            if (fact is FigureFact { Mark: MarkKind.Number, Cell.RowHeaders: [.., var label] } && outcome.Statement is { } statement)
            {
                said ??= Beginnings(statement.Text);
                var own = Beginnings(label.Prose.Text);
                if (own.Count >= FewestWords && own.IsSubsetOf(said))
                {
                    return true;
                }
            }
        }

        return false;
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
