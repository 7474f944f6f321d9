using System.Globalization;
using FoiRules.Text;

namespace FoiRules.Suppressing;

/// <summary>A comment that speaks to the tool, as written.</summary>
/// <param name="Verb">"foirules-ignore", "foirules-ignore-begin", "foirules-ignore-end" or "foirules-ignore-letter".</param>
/// <param name="Span">The whole comment.</param>
/// <param name="Codes">The rules it names.</param>
sealed record SuppressionComment(string Verb, TextSpan Span, IReadOnlyList<CommentWord> Codes)
{
    public const string Ignore = "foirules-ignore";
    public const string Begin = "foirules-ignore-begin";
    public const string End = "foirules-ignore-end";
    public const string Letter = "foirules-ignore-letter";

    /// <summary>How one is written, for messages.</summary>
    public const string Example = "<!-- foirules-ignore SDC01 because \"it is published in the annual report\" -->";

    static readonly string[] Verbs = [Ignore, Begin, End, Letter];
    static readonly string[] Clauses = ["because", "by", "until", "ref"];

    public string? Because { get; private init; }

    public string? By { get; private init; }

    public string? Ref { get; private init; }

    public DateOnly? Until { get; private init; }

    /// <summary>What is wrong with it, and what to write; null where nothing is.</summary>
    public string? Fault { get; private init; }

    static readonly System.Buffers.SearchValues<char> VerbEnds = System.Buffers.SearchValues.Create(" \t\r\n,\"“”");

    /// <summary>Reads the words of a comment; null for a comment that says nothing to the tool.</summary>
    public static SuppressionComment? Read(string content, TextSpan span, TextSpan inside)
    {
        var verb = content[inside.Start..inside.End].TrimStart();
        verb = verb[..(verb.AsSpan().IndexOfAny(VerbEnds) is >= 0 and var end ? end : verb.Length)];
        if (!verb.StartsWith("foirules", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var empty = new SuppressionComment(verb, span, []);
        return Array.IndexOf(Verbs, verb) < 0 ? empty with { Fault = $"There is no '{verb}' that a comment could say{Hint(verb, Verbs)}" }
            : CommentWords.Of(content, inside) is not { } words ? empty with { Fault = "A text in this comment is not closed by a double quote; write " + Example + "." }
            : empty.With(words);
    }

    static string Hint(string written, string[] words) => Nearest.Hint(written, words) is { Length: > 0 } hint ? hint : $"; write {Example}.";

    SuppressionComment With(List<CommentWord> words)
    {
        var codes = new List<CommentWord>();
        var read = this;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < words.Count; i++)
        {
            var word = words[i];
            if (Array.IndexOf(Clauses, word.Text) >= 0 && !word.IsQuoted)
            {
                var value = i + 1 < words.Count ? words[++i] : null;
                read = seen.Add(word.Text) ? read.With(word.Text, value) : read with { Fault = $"'{word.Text}' is said twice in this comment." };
            }
            else if (!word.IsQuoted && seen.Count == 0)
            {
                codes.Add(word);
            }
            else
            {
                read = read with { Fault = $"'{word.Text}' is not understood here{Hint(word.Text, Clauses)}" };
            }

            if (read.Fault is not null)
            {
                break;
            }
        }

        return read with { Codes = codes };
    }

    SuppressionComment With(string clause, CommentWord? value)
    {
        if (clause == "until")
        {
            return DateOnly.TryParseExact(value?.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? this with { Until = day } : this with { Fault = "'until' needs a day, as in 'until 2027-01-31'." };
        }

        if (value is not { IsQuoted: true, Text.Length: > 0 })
        {
            return this with { Fault = $"'{clause}' needs a text in double quotes." };
        }

        return clause switch { "because" => this with { Because = value.Text }, "by" => this with { By = value.Text }, _ => this with { Ref = value.Text } };
    }
}
