using System.Globalization;
using FoiRules.Facts;
using FoiRules.Tests.Support;

namespace FoiRules.Tests.Facts;

/// <summary>Reads the case files of figures, and writes figures and grids as those files do.</summary>
static class FigureCases
{
    /// <summary>The lines of a case file that are neither blank nor a comment.</summary>
    public static IEnumerable<string> Lines(string file) =>
        Text(file).Split('\n').Where(l => l.Length > 0 && l[0] != '#');

    /// <summary>A case file, with "\n" between its lines.</summary>
    public static string Text(string file) => SourceFiles.Read($"tests/FoiRules.Tests/Facts/Cases/{file}").Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>A figure: 'hidden "&lt;5" 0..4 explained people "wardens" cell'.</summary>
    public static string Written(FigureFact figure) => string.Join(' ', new[]
    {
        Mark(figure),
        figure.Unit,
        figure.Noun is { } noun && figure.Amount?.Unit is not (Units.Money or Units.Percent) ? $"\"{noun}\"" : "",
        figure.Amount is { IsInWords: true } ? "words" : "",
        figure.IsCell ? "cell" : "",
    }.Where(w => w.Length > 0));

    /// <summary>A figure without what it counts: "3 percent", 'dash "-"'.</summary>
    public static string Mark(FigureFact figure) => figure.Mark switch
    {
        MarkKind.Hidden => $"hidden \"{figure.MarkText}\" {Amount(figure.Amount)}{(figure.IsExplained ? " explained" : "")}",
        MarkKind.Number or MarkKind.Bound => Amount(figure.Amount),
        MarkKind.Blank => "blank",
        _ => $"{(figure.Mark == MarkKind.Dash ? "dash" : "absent")} \"{figure.MarkText}\"{(figure.IsExplained ? " explained" : "")}",
    };

    public static string Amount(Amount? amount) => amount switch
    {
        null => "?",
        { Value: { } value } => (amount.IsApproximate ? "~" : "") + Number(value),
        _ => $"{Number(amount.Low)}..{Number(amount.High)}",
    };

    static string Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
