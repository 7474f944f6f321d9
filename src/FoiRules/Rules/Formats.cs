using System.Globalization;
using FoiRules.Facts;
using FoiRules.Text;
using Humanizer;

namespace FoiRules.Rules;

/// <summary>The ways a value can be written in a message.</summary>
static class Formats
{
    const int MostWords = 50;

    /// <summary>The names; <c>quantity</c> and <c>first</c> take a word or a number behind them.</summary>
    public static readonly IReadOnlyList<string> Names = ["words", "digits", "upper", "lower", "title", "a", "plural", "date", "list", "quantity", "first"];

    /// <summary>What is wrong with a format, or null.</summary>
    public static string? Fault(string format)
    {
        var (name, rest) = Split(format);
        if (!Names.Contains(name))
        {
            return $"a value cannot be written as '{name}'{(Nearest.Of(name, Names) is { } near ? $"; did you mean '{near}'?" : $"; it may be {string.Join(", ", Names.SkipLast(1))} or {Names[^1]}")}";
        }

        return name switch
        {
            "quantity" => rest.Length > 0 ? null : "'quantity' needs what is counted, as in {count:quantity manager}",
            "first" => Count(rest) is not null ? null : $"'first' needs a number of words from 1 to {MostWords}, as in {{s.text:first 8 words}}",
            _ => rest.Length == 0 ? null : $"'{name}' takes nothing behind it",
        };
    }

    /// <summary>A value as a message shows it; nothing where there is none.</summary>
    public static string Write(object? value, string? format)
    {
        if (value is null)
        {
            return "";
        }

        var (name, rest) = format is null ? ("", "") : Split(format);
        return name switch
        {
            "words" => InWords(value),
            "quantity" => Quantity(value, rest),
            "upper" => Plain(value).ToUpperInvariant(),
            "lower" => Plain(value).ToLowerInvariant(),
            "title" => Plain(value) is { Length: > 0 } text ? char.ToUpperInvariant(text[0]) + text[1..] : "",
            "a" => Plain(value) is { Length: > 0 } text ? (text[0] is 'a' or 'e' or 'i' or 'o' or 'u' or 'A' or 'E' or 'I' or 'O' or 'U' ? "an " : "a ") + text : "",
            "plural" => Plain(value).Pluralize(inputIsKnownToBeSingular: false),
            "first" => First(Plain(value), Count(rest) ?? MostWords),
            _ => Plain(value),
        };
    }

    static (string Name, string Behind) Split(string format)
    {
        var space = format.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (format, "") : (format[..space], format[(space + 1)..].Trim());
    }

    static int? Count(string rest) =>
        int.TryParse(rest.Replace(" words", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and <= MostWords ? count : null;

    static string Plain(object value) => value switch
    {
        string text => text,
        DateOnly day => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        StatementFact statement => statement.Text,
        IEnumerable<string> several => Listed([.. several]),
        _ => Compared.Number(value) is { } number ? Compared.Shown(number) : Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    static string Listed(List<string> several) => several.Count switch
    {
        0 => "",
        1 => several[0],
        _ => $"{string.Join(", ", several.Take(several.Count - 1))} and {several[^1]}",
    };

    // Only small whole numbers are easier to read in words.
    static string InWords(object value) => Compared.Number(value) is { } number && number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue
        ? NumberWords.Word((int)number) ?? ((int)number).ToWords(CultureInfo.InvariantCulture) : Plain(value);

    static string Quantity(object value, string noun) => Compared.Number(value) is { } number
        ? $"{(number == 0 ? "no" : InWords(value))} {(number == 1 ? noun : noun.Pluralize(inputIsKnownToBeSingular: false))}" : Plain(value);

    static string First(string text, int count)
    {
        var words = Words.Of(text);
        return words.Count <= count ? text : text[..words[count - 1].End] + " …";
    }
}
