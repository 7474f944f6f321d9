using System.Globalization;
using System.Text;
using FoiRules.Text;
using Humanizer;

namespace FoiRules.Rules;

/// <summary>A fixed text, or a value with its format or none.</summary>
public sealed record MessagePiece(string? Text, Value? Value, string? Format);

/// <summary>A text with places to be filled from the facts: <c>{letter.regime}</c>, <c>{threshold:words}</c>.</summary>
/// <param name="Pieces">Its pieces, in order.</param>
public sealed record Message(IReadOnlyList<MessagePiece> Pieces)
{
    /// <summary>The ways a value can be written.</summary>
    public static readonly IReadOnlyList<string> Formats = ["words", "upper"];

    /// <summary>The text for one case.</summary>
    public string For(Evaluation evaluation)
    {
        var text = new StringBuilder();
        foreach (var piece in Pieces)
        {
            text.Append(piece.Text ?? Write(piece.Value!(evaluation), piece.Format));
        }

        return text.ToString();
    }

    static string Write(object? value, string? format) => (value, format) switch
    {
        (null, _) => "",
        (int number, "words") => NumberWords.Word(number) ?? number.ToWords(CultureInfo.InvariantCulture),
        (DateOnly day, _) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        (_, "upper") => Convert.ToString(value, CultureInfo.InvariantCulture)!.ToUpperInvariant(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
