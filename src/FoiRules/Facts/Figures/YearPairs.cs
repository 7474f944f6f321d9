namespace FoiRules.Facts;

/// <summary>Years with a figure behind each and nothing else: "2021/22 7,922 2022/23 9,486".</summary>
static class YearPairs
{
    const int FewestPairs = 2;
    const int LongestFigure = 8;

    /// <summary>The figures of a text from an offset on; null where it has anything else.</summary>
    public static List<ListedFigure>? Of(string text, int start)
    {
        var items = new List<ListedFigure>();
        var at = start;
        while (Token(text, ref at) is { } year)
        {
            if (!IsYear(text.AsSpan(year.Start, year.Length)) || Token(text, ref at) is not { } figure || text.AsSpan(figure.Start, figure.Length) is not [.., >= '0' and <= '9'] and not ['<' or '*', ..]
                || figure.Length >= LongestFigure || ListPieces.Read(text.Substring(figure.Start, figure.Length)) is not { IsYear: false, Kind: MarkKind.Number or MarkKind.Hidden, Amount: null or { Unit: Units.Count } } reading)
            {
                return null;
            }

            items.Add(new ListedFigure(year.Start, year.End, figure.Start, figure.End, reading));
        }

        return items.Count >= FewestPairs ? items : null;
    }

    // What stands between spaces, without the mark that closes it.
    static Text.TextSpan? Token(string text, ref int at)
    {
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        var start = at;
        while (at < text.Length && text[at] != ' ')
        {
            at++;
        }

        var end = at > start + 1 && text[at - 1] is ':' or ',' or ';' or '.' ? at - 1 : at;
        return start < end ? new Text.TextSpan(start, end) : null;
    }

    // "2021", "2021/22", "2021-2022".
    static bool IsYear(ReadOnlySpan<char> text) => text.Length is 4 or 7 or 9 && LabelledLine.IsYear(text[..4])
        && (text.Length == 4 || (text[4] is '/' or '-' or '–' && text[5..].IndexOfAnyExceptInRange('0', '9') < 0));
}
