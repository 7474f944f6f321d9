namespace FoiRules.Facts.Clashes;

/// <summary>A number of people that is taken up again and differs: "twelve people work in the unit", and then "all fourteen members of the unit".</summary>
static class NumberClashes
{
    public static void Add(Answered answers, List<ClashFact> clashes)
    {
        for (var i = 1; i < answers.Figures.Count; i++)
        {
            var again = answers.Figures[i];
            if (again is { IsCell: false, IsPeople: true, Amount.IsExact: true, Value: > 1 } && IsTakenUp(again, answers) && Before(answers, i) is { } before)
            {
                clashes.Add(ClashFact.At(again, "number", before.Span));
            }
        }
    }

    // "All fourteen": the word before the number says that it was told before.
    static bool IsTakenUp(FigureFact figure, Answered answers)
    {
        var text = answers.Context.Letter.Source.Content.AsSpan(0, figure.Span.Start).TrimEnd();
        return EndsWith(text, "all") || EndsWith(text, "all the") || EndsWith(text, "all of the") || EndsWith(text, "all of these") || EndsWith(text, "of these") || EndsWith(text, "of those") || EndsWith(text, "these") || EndsWith(text, "those");
    }

    static bool EndsWith(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetter(text[^(word.Length + 1)]));

    // The only number of people told before in the answer; a list of them, or one that is the same, leaves nothing to say.
    static FigureFact? Before(Answered answers, int place)
    {
        var again = answers.Figures[place];
        FigureFact? only = null;
        for (var i = place - 1; i >= 0 && answers.Figures[i].Exchange == again.Exchange; i--)
        {
            var figure = answers.Figures[i];
            if (figure.IsCell || (figure.IsPeople && only is not null) || figure.Value == again.Value)
            {
                return null;
            }

            only = figure is { IsPeople: true, Amount.IsExact: true } ? figure : only;
        }

        return only is not null && answers.Around(only) is { } first && answers.Around(again) is { } second && first != second && Answered.About(first.Text).Overlaps(Answered.About(second.Text)) ? only : null;
    }
}
