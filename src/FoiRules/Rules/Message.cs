namespace FoiRules.Rules;

/// <summary>A fixed text, or a value with its format or none.</summary>
public sealed record MessagePiece(string? Text, Value? Value, string? Format);

/// <summary>A text with places to be filled from the facts: <c>{letter.regime}</c>, <c>{threshold:words}</c>.</summary>
/// <param name="Pieces">Its pieces, in order.</param>
public sealed record Message(IReadOnlyList<MessagePiece> Pieces)
{
    /// <summary>The text for one case.</summary>
    public string For(Evaluation evaluation)
    {
        if (Pieces.Count == 1)
        {
            return Write(Pieces[0], evaluation);
        }

        var texts = new string[Pieces.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Write(Pieces[i], evaluation);
        }

        return string.Concat(texts);
    }

    static string Write(MessagePiece piece, Evaluation evaluation) => piece.Text ?? Formats.Write(piece.Value!(evaluation), piece.Format);
}
