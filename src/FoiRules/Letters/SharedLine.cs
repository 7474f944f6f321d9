namespace FoiRules.Letters;

/// <summary>Finds the answer inside the line of its question, where a form was filled in on the same line: "Supplier? Acme Ltd."</summary>
static class SharedLine
{
    const int LongestMarker = 10;

    /// <summary>Where the answer begins in the text; null where the whole of it may be the question.</summary>
    public static int? AnswerStart(Passage passage, Cues cues, bool isLabelled)
    {
        var (authority, requester) = (cues[Cue.AuthorityVoice], cues[Cue.RequesterVoice]);
        // A question in the midst of an answer is a way of speaking; a filled-in line begins with the question.
        var opens = isLabelled || passage.Begin(requester, 0) is not null || passage.Begin(requester, 1) is not null || passage.Prose.Text[passage.Sentences[0].End - 1] == '?';
        var lastQuestion = passage.Prose.Text.LastIndexOf('?');
        for (var i = 1; opens && i < passage.Sentences.Count; i++)
        {
            var (start, end) = passage.Sentences[i];
            var before = passage.Sentences[i - 1];
            var asks = passage.Prose.Text[before.End - 1] == '?' || (isLabelled && i == 1) || passage.Begin(requester, i - 1) is not null;
            var rest = lastQuestion < start;
            if (asks && rest && passage.Begin(requester, i) is null && passage.Prose.Text[end - 1] != '?'
                && (isLabelled || passage.Prose.Text[before.End - 1] == '?' || passage.Begin(authority, i) is not null))
            {
                return start;
            }
        }

        if (passage.Begin(cues[Cue.RetellsRequest], 0) is not null && passage.Sentences.Count > 1 && TellsAtOnce(passage, passage.Sentences[1], cues))
        {
            return passage.Sentences[1].Start;
        }

        // "5. A copy of the plan. https://www.…": an address behind a labelled sentence is the answer to it.
        if (isLabelled && passage.Prose.Text.LastIndexOf(" http", StringComparison.Ordinal) is > 0 and var address
            && passage.Prose.Text[address - 1] is '.' or '?' && passage.Prose.Text.IndexOf(' ', address + 1) < 0)
        {
            return address + 1;
        }

        return isLabelled && passage.Sentences.Count == 1 && passage.Prose.Text.IndexOf(';', StringComparison.Ordinal) is > 0 and var at
            && at + 2 < passage.Prose.Text.Length ? at + 1 : null;
    }

    // "You asked how many posts were vacant. There were 37."
    static bool TellsAtOnce(Passage passage, Sentence sentence, Cues cues)
    {
        var text = passage.Prose.Text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        if (text[^1] == '?' || text.Contains(" you", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        // What goes on in the requester's own voice is more of the request.
        return IsPlain(text) || (passage.Says(cues[Cue.Verb], sentence.Start, sentence.End) && !text.StartsWith("I ") && !text.Contains(" I ", StringComparison.Ordinal) && !text.Contains(" my ", StringComparison.Ordinal)
            && passage.Begin(cues[Cue.RequesterVoice], 1) is null && !passage.Says(cues[Cue.RequesterPlea], sentence.Start, sentence.End));
    }

    /// <summary>Whether a text begins with a dash, or with the word for an answer and a colon.</summary>
    public static bool IsMarked(ReadOnlySpan<char> text)
    {
        if (DashAt(text) > 0)
        {
            return true;
        }

        return text.IndexOf(':') is > 0 and <= LongestMarker and var colon && text[..colon].Trim() is "Answer" or "answer" or "ANSWER" or "Response" or "response" or "RESPONSE" or "Reply" or "REPLY" or "Ans" or "A";
    }

    /// <summary>How long the dash is with which a text begins, and the spaces beside it; 0 where it begins with none.</summary>
    public static int DashAt(ReadOnlySpan<char> text)
    {
        var dash = text.Length - text.TrimStart().Length;
        return text[dash..] is ['-' or '–' or '—', ' ', ..] ? dash + 2 : 0;
    }

    /// <summary>Whether a text begins as nothing but an answer does: with a number or a sum, "yes", "none", an address.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text[..end];
        return text is ['£', ..] || (!text.IsEmpty && char.IsAsciiDigit(text[0])) || text.StartsWith("http") || text.StartsWith("www.")
            || word is "Yes" or "No" or "None" or "Nil" or "Nobody" or "Never" or "Zero" or "Published" or "Attached" or "Enclosed" or "Withheld";
    }
}
