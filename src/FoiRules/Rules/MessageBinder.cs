using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Takes a message apart at its braces.</summary>
/// <param name="expressions">Binds what stands in them.</param>
/// <param name="faults">Takes what is wrong.</param>
/// <param name="showsValues">Whether the rule may show what others must not.</param>
sealed class MessageBinder(ExpressionBinder expressions, Faults faults, bool showsValues)
{
    /// <summary>Binds the places in a message; a mistake is reported inside the text.</summary>
    public Message Bind(TextLiteral literal) => Bind(literal.Text, at => literal.Span.Start + 1 + at);

    /// <summary>Binds the places in a text over several lines; a mistake is reported at the whole of it.</summary>
    public Message BindBlock(TextLiteral literal) => Bind(literal.Text, _ => literal.Span.Start);

    Message Bind(string text, Func<int, int> place)
    {
        var pieces = new List<MessagePiece>();
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
            if (close < 0)
            {
                faults.Add(new TextSpan(place(open), place(open) + 1), "this '{' is never closed");
                break;
            }

            if (BindPlace(text[(open + 1)..close], place(open) + 1) is { } piece)
            {
                pieces.Add(piece);
            }

            at = close + 1;
        }

        return new Message(pieces);
    }

    MessagePiece? BindPlace(string inside, int start)
    {
        var colon = inside.IndexOf(':', StringComparison.Ordinal);
        var (written, format) = colon < 0 ? (inside, null) : (inside[..colon], inside[(colon + 1)..]);
        if (format is not null && Formats.Fault(format) is { } fault)
        {
            faults.Add(new TextSpan(start + colon + 1, start + inside.Length), fault);
            return null;
        }

        var names = new List<Identifier>();
        var at = start;
        foreach (var name in written.Split('.'))
        {
            names.Add(new Identifier(name, new TextSpan(at, at + name.Length)));
            at += name.Length + 1;
        }

        var path = new PathExpression(names, new TextSpan(start, start + written.Length));
        if (expressions.BindPath(path) is not { } bound)
        {
            return null;
        }

        if (bound.IsHidden && !showsValues)
        {
            faults.Add(path.Span, $"'{path}' may be what the letter should hide; to show it all the same, say 'shows values because \"…\"'");
            return null;
        }

        return new MessagePiece(null, bound.Get, format);
    }
}
