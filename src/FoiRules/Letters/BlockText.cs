namespace FoiRules.Letters;

/// <summary>The end of a source line: its position in the text, and whether the break was forced.</summary>
sealed record LineBreak(int At, bool IsForced);

/// <summary>The words of one Markdown block or cell.</summary>
/// <param name="Prose">The words.</param>
/// <param name="Breaks">Where lines of the source end, in order.</param>
/// <param name="BoldEnd">Up to where whole lines are in bold; 0 where not even the first is.</param>
/// <param name="LeadEnd">Where the words in bold end with which it begins, where the line goes on behind them; 0 where there are none.</param>
sealed record BlockText(Prose Prose, List<LineBreak> Breaks, int BoldEnd, int LeadEnd = 0)
{
    /// <summary>No ends of lines.</summary>
    public static readonly List<LineBreak> Unbroken = [];

    /// <summary>No words.</summary>
    public static BlockText Empty { get; } = new(Prose.Nowhere(""), Unbroken, int.MaxValue);

    /// <summary>Whether nothing but white space is written in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Prose.Text);
}
