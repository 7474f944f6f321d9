using FoiRules.Facts;
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A fact of the letter, as a script sees it. Nothing of it can be changed.</summary>
public abstract class Fact
{
    readonly FactKind kind;
    string? written;

    private protected Fact(Facts.Fact fact, LetterRoom room, FactKind kind) => (Read, Room, this.kind) = (fact, room, kind);

    /// <summary>The words it stands for, as the letter writes them.</summary>
    public string AsWritten => written ??= Room.Facts.Letter.Source.Slice(Read.Span);

    /// <summary>The line it begins on, counted from 1.</summary>
    public int LineNumber => Room.Facts.Letter.Source.Position(Read.Span.Start).Line;

    /// <summary>"request", "answer", or "clause" for what is neither.</summary>
    public string Part => Read.Part switch { Letters.Part.Request => "request", Letters.Part.Answer => "answer", _ => "clause" };

    /// <summary>The number of its sentence in the letter; -1 for what is no part of one.</summary>
    public int SentenceNumber => Read.Sentence;

    /// <summary>The number of its paragraph; -1 for the letter as a whole.</summary>
    public int ParagraphNumber => Read.Paragraph;

    /// <summary>The number of the item it belongs to, counted from 0; -1 outside every item.</summary>
    public int ExchangeNumber => Read.Exchange;

    /// <summary>The number of its table; -1 outside tables.</summary>
    public int TableNumber => Read.Table;

    /// <summary>The number of its row in its table, counted from 0; -1 outside tables.</summary>
    public int RowNumber => Read.Row;

    /// <summary>The number of its column, likewise.</summary>
    public int ColumnNumber => Read.Column;

    internal Facts.Fact Read { get; }

    private protected LetterRoom Room { get; }

    /// <summary>What is written.</summary>
    public override string ToString() => AsWritten;

    private protected string? TextOf(string property) => Get(property)?.ToString();

    private protected bool TruthOf(string property) => Get(property) is true;

    private protected int? NumberOf(string property) => Get(property) switch
    {
        int number => number,
        decimal number => (int)number,
        _ => null,
    };

    private protected decimal? AmountOf(string property) => Get(property) switch
    {
        decimal amount => amount,
        int amount => amount,
        _ => null,
    };

    private protected DateOnly? DayOf(string property) => Get(property) as DateOnly?;

    private protected T? ViewOf<T>(string property)
        where T : Fact => Get(property) is Facts.Fact fact ? (T)Room.View(fact) : null;

    private protected IReadOnlyList<T> ViewsOf<T>(string property)
        where T : Fact => Get(property) is IReadOnlyList<Facts.Fact> facts ? [.. facts.Select(f => (T)Room.View(f))] : [];

    object? Get(string name)
    {
        Guard.Step();
        Guard.Pause();
        var value = kind.Property(name)?.Get(Read);
        Guard.Resume();
        return value;
    }
}
