namespace FoiRules.Facts;

/// <summary>Finds cells of tables of counts that are blank, or have a mark that nothing explains.</summary>
static class UnexplainedCells
{
    public static void Find(FactGroup figures, List<DisclosureFact> found)
    {
        var ofPeople = new HashSet<int>();
        foreach (var fact in figures)
        {
            if (fact is FigureFact { Cell: not null, IsPeople: true, Unit: Units.People } && IsOpen((FigureFact)fact))
            {
                ofPeople.Add(fact.Table);
            }
        }

        foreach (var fact in figures)
        {
            var figure = (FigureFact)fact;
            if (figure is { Cell: not null, Legend: null, Unit: Units.People or Units.Things or Units.Count } && IsOpen(figure))
            {
                found.Add(DisclosureFact.At(figure, DisclosureKinds.Unexplained) with
                {
                    IsPeople = figure.IsPeople,
                    IsSensitive = figure.IsSensitive,
                    IsNational = figure.IsNational,
                    IsCertain = ofPeople.Contains(figure.Table),
                });
            }
        }
    }

    // "N/a" and "not recorded" say what they mean; ".." does not.
    static bool IsOpen(FigureFact figure) => figure.Mark switch
    {
        MarkKind.Blank or MarkKind.Dash => true,
        MarkKind.Hidden => !figure.IsExplained && IsSign(figure.MarkText),
        MarkKind.Absent => IsSign(figure.MarkText),
        _ => false,
    };

    // A word tells more than a sign does, or a letter in brackets.
    static bool IsSign(string? mark)
    {
        var letters = 0;
        foreach (var character in mark ?? "")
        {
            letters += char.IsLetter(character) ? 1 : 0;
        }

        return mark is { Length: > 0 } && letters < 2;
    }
}
