using System.Runtime.CompilerServices;
using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>The phrases by which the parts of a letter are told apart. What they say is in <c>rules/lexicon/letter-parts.foi</c>.</summary>
public sealed class Cues
{
    /// <summary>Heading of a table column that repeats the request.</summary>
    public const string RequestColumn = "request-column";

    /// <summary>Heading of a table column that answers.</summary>
    public const string AnswerColumn = "answer-column";

    /// <summary>Every phrase the reader needs; a lexicon without one of them cannot tell the parts of a letter apart.</summary>
    public static readonly IReadOnlyList<string> Names =
    [
        RequestColumn, AnswerColumn, "salutation", "closing", "letter-opening", "letterhead", "regulator-address", "request-heading", "request-lead-in", "answer-heading", "answer-lead-in",
        "answer-marker", "clause-heading", "clause", "requester-voice", "requester-nouns", "requester-plea", "requester-self", "retells-request", "verb", "authority-voice", "confirms", "answers",
        "reply-word", "mail-header", "points-back", "as-above", "regulator-contact", "retold-in-passing", "as-number",
    ];

    // Every letter is read with the same few lexicons.
    static readonly ConditionalWeakTable<Lexicon, Cues> Known = [];

    readonly int[] phrases = new int[Names.Count];
    readonly sbyte[] cues;

    Cues(Lexicon lexicon)
    {
        cues = new sbyte[lexicon.Names.Count];
        for (var i = 0; i < cues.Length; i++)
        {
            cues[i] = -1;
        }

        for (var i = 0; i < phrases.Length; i++)
        {
            phrases[i] = lexicon.Index(Names[i]);
            if (phrases[i] >= 0)
            {
                cues[phrases[i]] = (sbyte)i;
            }
        }
    }

    /// <summary>The phrases of a lexicon.</summary>
    public static Cues Of(Lexicon lexicon) => Known.GetValue(lexicon, static l => new Cues(l));

    /// <summary>The index of a phrase in the lexicon.</summary>
    internal int this[Cue cue] => phrases[(int)cue];

    /// <summary>All that is said in a text, in one pass.</summary>
    internal CueSet In(Passage passage)
    {
        var (said, begun) = (0UL, 0UL);
        var (start, end) = FirstWord(passage);
        for (var i = 0; i < passage.Phrases.Count; i++)
        {
            var match = passage.Phrases[i];
            if (cues[match.Phrase] is >= 0 and var cue)
            {
                said |= 1UL << cue;
                begun |= match.Start >= start && match.Start <= end ? 1UL << cue : 0;
            }
        }

        return new CueSet(said, begun);
    }

    // Where the first word of a text may begin: up to its first letter, for a number in front of it does not count.
    static (int Start, int End) FirstWord(Passage passage)
    {
        if (passage.Sentences.Count == 0)
        {
            return (0, -1);
        }

        var (start, end) = passage.Sentences[0];
        var at = start;
        while (at < end - 1 && at < start + 7 && !char.IsAsciiLetter(passage.Prose.Text[at]))
        {
            at++;
        }

        return (start, at);
    }
}

/// <summary>Which phrases are said in a text, and which from its first word.</summary>
readonly record struct CueSet(ulong Said, ulong Begun)
{
    /// <summary>Whether a phrase is said anywhere.</summary>
    public bool Says(Cue cue) => (Said >> (int)cue & 1) != 0;

    /// <summary>Whether a phrase is said from the first word.</summary>
    public bool Begins(Cue cue) => (Begun >> (int)cue & 1) != 0;
}
