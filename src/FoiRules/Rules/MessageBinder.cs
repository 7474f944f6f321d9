using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Takes a message apart at its braces.</summary>
static class MessageBinder
{
    /// <summary>Binds the places in a message; a mistake is reported inside the text.</summary>
    public static Message Bind(TextLiteral literal, ExpressionBinder expressions, Faults faults)
    {
        var pieces = new List<MessagePiece>();
        var text = literal.Text;
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('{', at);
            if (open != at)
            {
                pieces.Add(new MessagePiece(text[at..(open < 0 ? text.Length : open)], null, null));
            }

            if (open < 0)
            {
                break;
            }

            var close = text.IndexOf('}', open);
            var start = literal.Span.Start + 1 + open;
            if (close < 0)
            {
                faults.Add(new TextSpan(start, start + 1), "this '{' is never closed");
                break;
            }

            if (BindPlace(text[(open + 1)..close], start + 1, expressions, faults) is { } piece)
            {
                pieces.Add(piece);
            }

            at = close + 1;
        }

        return new Message(pieces);
    }

    static MessagePiece? BindPlace(string inside, int start, ExpressionBinder expressions, Faults faults)
    {
        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        var (written, format) = colon < 0 ? (inside, null) : (inside[..colon], inside[(colon + 1)..]);
        if (format is not null && !Message.Formats.Contains(format))
        {
            faults.Add(new TextSpan(start + colon + 1, start + inside.Length), $"a value cannot be written as '{format}'; it may be {string.Join(" or ", Message.Formats)}{Nearest.Hint(format, Message.Formats)}");
            return null;
        }

        // The house decides where small begins; a message shows its decision.
        if (written == "threshold")
        {
            return new MessagePiece(null, e => e.Small.To + 1, format);
        }

        var names = new List<Identifier>();
        var at = start;
        foreach (var name in written.Split('.'))
        {
            names.Add(new Identifier(name, new TextSpan(at, at + name.Length)));
            at += name.Length + 1;
        }

        return expressions.BindPath(new PathExpression(names, new TextSpan(start, start + written.Length))) is { } bound ? new MessagePiece(null, bound.Value, format) : null;
    }
}
