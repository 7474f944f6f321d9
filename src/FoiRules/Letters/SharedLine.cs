namespace FoiRules.Letters;

/// <summary>Finds the answer inside the line of its question, where a form was filled in on the same line: "Supplier? Acme Ltd."</summary>
static class SharedLine
{
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

        return isLabelled && passage.Sentences.Count == 1 && passage.Prose.Text.IndexOf(';', StringComparison.Ordinal) is > 0 and var at
            && at + 2 < passage.Prose.Text.Length ? at + 1 : null;
    }
}
