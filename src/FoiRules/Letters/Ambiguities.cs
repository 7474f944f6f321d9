namespace FoiRules.Letters;

/// <summary>Says why it is uncertain how an item was read, in words an officer can check.</summary>
static class Ambiguities
{
    /// <summary>A reading that wins by less than this is a toss-up: a third of a weak sign.</summary>
    const int Doubtful = 3;

    /// <summary>The first reason; null where there is none.</summary>
    public static string? Of(Item item, Pointer pointer) =>
        item.Requests.Exists(s => s.IsGuess) || item.Answers.Exists(s => s.IsGuess) ? "question and answer share a line, and where one ends and the other begins is a guess"
        : item.IsDoubled ? $"two items carry the number {item.Number}"
        : pointer is { Named: { } number, To: null } ? $"it points to {number}, which is no item of this letter"
        : item.Requests.Exists(IsDoubtful) ? "a line of the question could as well be part of the answer"
        : item.Answers.Exists(IsDoubtful) ? "a line of the answer could as well be part of the question"
        : null;

    /// <summary>Whether a segment may as well be asked as answered.</summary>
    public static bool IsDoubtful(Segment segment) => segment.Part != Part.Clause && segment.Margin < Doubtful && segment.Passage.Words.Count > 0;
}
