namespace FoiRules.Letters;

/// <summary>One item of the request and what answers it; or several items that are answered together.</summary>
public sealed record Exchange
{
    string? question;

    /// <summary>Counted from 0, in the order of the letter.</summary>
    public required int Index { get; init; }

    /// <summary>The number it carries as written, or null; the first where several items are answered together.</summary>
    public string? Number { get; init; }

    /// <summary>The number below those it stands under, in small letters: "2/b/i"; null where it carries none.</summary>
    public string? Path { get; init; }

    /// <summary>The index of the exchange whose item it stands under, "2." for "2. a)"; -1 for none.</summary>
    public int Parent { get; init; } = -1;

    /// <summary>How many items it stands under, one in the other; 0 for most.</summary>
    public int Depth { get; init; }

    /// <summary>The numbers of the items it covers, as written; more than one where they are answered together, none where nothing is numbered.</summary>
    public IReadOnlyList<string> Numbers { get; init; } = [];

    /// <summary>How many items it answers; at least 1.</summary>
    public int Items { get; init; } = 1;

    /// <summary>Whether its answer carries the number of another item.</summary>
    public bool IsMisnumbered { get; init; }

    /// <summary>What was asked; empty where the letter does not repeat the request. A question written twice stands here as it is written above its answer.</summary>
    public required IReadOnlyList<Segment> Requests { get; init; }

    /// <summary>What was answered; empty where nothing was.</summary>
    public required IReadOnlyList<Segment> Answers { get; init; }

    /// <summary>The index of the exchange whose answer this one points to ("see question 2"); -1 for none.</summary>
    public int PointsTo { get; init; } = -1;

    /// <summary>Why it is uncertain that this was asked, or that this answers it; null where nothing speaks against it.</summary>
    public string? Ambiguity { get; init; }

    /// <summary>What was asked, as one text.</summary>
    public string Question => question ??= string.Join(' ', Requests.Select(r => r.Passage.Prose.Text));
}
