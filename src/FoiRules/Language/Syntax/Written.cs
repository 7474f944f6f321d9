using System.Globalization;
using System.Text;

namespace FoiRules.Language.Syntax;

/// <summary>How pieces of syntax are written in a rule file.</summary>
static class Written
{
    const string Quotes = "\"\"\"";

    /// <summary>A text on one line, in double quotes.</summary>
    public static string Quoted(TextLiteral text) => $"\"{text.Text}\"";

    /// <summary>Several, with a space between.</summary>
    public static string Quoted(IReadOnlyList<TextLiteral> texts) => string.Join(' ', texts.Select(Quoted));

    /// <summary>A text between two lines of three double quotes, each line indented.</summary>
    public static string Block(TextLiteral text)
    {
        var block = new StringBuilder("\n    ").Append(Quotes).Append('\n');
        if (text.Text.Length > 0)
        {
            foreach (var line in text.Text.Split('\n'))
            {
                block.Append(line.Length == 0 ? "" : "    ").Append(line).Append('\n');
            }
        }

        return block.Append("    ").Append(Quotes).ToString();
    }

    /// <summary>A text on one line where it fits there, else a block.</summary>
    public static string Either(TextLiteral text) => text.Text.AsSpan().ContainsAny('"', '\n') ? Block(text) : $" {Quoted(text)}";

    /// <summary>A day as "2027-11-25".</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A first line, and below it each clause on a line of its own.</summary>
    public static string Lines(string first, IReadOnlyList<Clause> clauses) =>
        clauses.Count == 0 ? first : $"{first}\n{string.Join('\n', clauses.Select(c => $"  {c}"))}";

    /// <summary>"keyword rest", or the keyword alone where nothing follows.</summary>
    public static string Option(string keyword, object? rest) => rest is null ? "" : $" {keyword} {rest}";
}
