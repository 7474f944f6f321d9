using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>The phrases by which the parts of a letter are told apart. What they say is in <c>rules/lexicon/letter-parts.foi</c>.</summary>
public sealed class Cues(Lexicon lexicon)
{
    /// <summary>Heading of a table column that repeats the request.</summary>
    public const string RequestColumn = "request-column";

    /// <summary>Heading of a table column that answers.</summary>
    public const string AnswerColumn = "answer-column";

    /// <summary>Every phrase the reader needs; a lexicon without one of them cannot tell the parts of a letter apart.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        RequestColumn, AnswerColumn, "salutation", "closing", "letter-opening", "letterhead", "regulator-address", "request-heading", "request-lead-in", "answer-heading", "answer-lead-in",
        "answer-marker", "clause-heading", "clause", "requester-voice", "requester-nouns", "requester-plea", "requester-self", "retells-request", "verb", "authority-voice", "confirms", "answers", "reply-word", "mail-header", "points-back", "as-above",
    ];

    readonly Dictionary<string, int> indexes = Names.ToDictionary(n => n, lexicon.Index, StringComparer.Ordinal);

    /// <summary>The index of a phrase of <see cref="Names"/>.</summary>
    public int this[string name] => indexes[name];
}
