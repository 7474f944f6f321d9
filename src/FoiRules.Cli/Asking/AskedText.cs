using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Cli.Asking;

/// <summary>A question as it was typed, and as a condition: "citation where it.exemption" asks for any such citation, wherever it stands.</summary>
/// <param name="Typed">As it was typed.</param>
/// <param name="Whole">As it is asked.</param>
/// <param name="Before">How many characters were put before it.</param>
/// <param name="At">Where, in what was typed, the place to look in was put.</param>
sealed record AskedText(string Typed, string Whole, int Before, int At)
{
    /// <summary>Completes a question.</summary>
    public static AskedText Of(string typed)
    {
        var words = typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || !FactCatalogue.Kinds.ContainsKey(words[0]) || (words.Length > 1 && words[1] is "is" or "asserts" or "cites" or "mentions"))
        {
            return new AskedText(typed, typed, 0, typed.Length);
        }

        var where = Array.IndexOf(words, "where");
        var at = where < 0 ? typed.Length : typed.IndexOf(" where", StringComparison.Ordinal) is >= 0 and var found ? found : typed.Length;
        return (where < 0 ? words : words[..where]).Contains("in")
            ? new AskedText(typed, $"any {typed}", "any ".Length, typed.Length)
            : new AskedText(typed, $"any {typed[..at]} in draft{typed[at..]}", "any ".Length, at);
    }

    /// <summary>A mistake at its place in what was typed.</summary>
    public Finding AsTyped(Finding fault) => fault.Place.Source.Content != Whole ? fault
        : fault with { Place = new Place(new SourceText("question", Typed), new TextSpan(Offset(fault.Place.Span.Start), Offset(fault.Place.Span.End))) };

    int Offset(int whole)
    {
        var offset = Math.Max(0, whole - Before);
        return offset <= At ? offset : Math.Max(At, offset - (Whole.Length - Before - Typed.Length));
    }
}
