namespace FoiRules.Tests.Corpus;

/// <summary>
/// One fault, and how it is made: a further question with its answer (<c>ask</c>, <c>answer</c>), other words for a passage (<c>replace</c>, <c>by</c>),
/// several passages exchanged at once (<c>swap</c>), or words put before a passage (<c>before</c>, <c>insert</c>).
/// A passage is written out, or as its first and last words around "…", or as the name of a part of each letter: <c>$review</c>.
/// </summary>
sealed class DefectCase
{
    /// <summary>What is wrong, in a few words.</summary>
    public string Case { get; set; } = "";

    /// <summary>The letters or regimes it is for; every letter where its passages stand, if none is named.</summary>
    public List<string> In { get; set; } = [];

    /// <summary>The letters it is not for.</summary>
    public List<string> Not { get; set; } = [];

    /// <summary>"denial" or "refusal": not for letters in which nothing can be denied or refused without contradicting the rest.</summary>
    public string? Kind { get; set; }

    public string? Ask { get; set; }

    public string? Answer { get; set; }

    public string? Replace { get; set; }

    public string? By { get; set; }

    public bool EveryPlace { get; set; }

    public Dictionary<string, string> Swap { get; set; } = [];

    public string? Before { get; set; }

    public string? Insert { get; set; }

    /// <summary>Where it must be reported: at these words, or anywhere if it says "letter". Within the lines that were changed, if nothing is said.</summary>
    public string? At { get; set; }

    /// <summary>Codes of further rules that this fault truly breaks, each with the reason.</summary>
    public Dictionary<string, string> Also { get; set; } = [];

    /// <summary>Letters in which it is known not to be found, or in which more is found, each with the reason; "all" for every letter.</summary>
    public Dictionary<string, string> Gap { get; set; } = [];

    public bool IsFor(CorpusLetter letter) =>
        (In.Count == 0 || In.Contains(letter.Name) || In.Contains(letter.Regime))
        && !Not.Contains(letter.Name)
        && (Kind is null || !letter.Notes.Closed.Contains(Kind))
        && (Answer is null || !Answer.Contains('\n', StringComparison.Ordinal) || !letter.Notes.Closed.Contains("blocks"));
}
