namespace FoiRules.Facts;

/// <summary>The words around a figure, as they stand in the source: its sentence, up to a full stop or a blank line.</summary>
static class SentenceSpan
{
    const int Furthest = 400;

    /// <summary>The sentence of a figure before it.</summary>
    public static ReadOnlySpan<char> Before(string text, Fact figure)
    {
        var from = Math.Max(0, figure.Span.Start - Furthest);
        var before = text.AsSpan(from, figure.Span.Start - from);
        for (var i = before.Length - 2; i >= 0; i--)
        {
            if ((before[i] is '.' or '?' or '!' && before[i + 1] is ' ' or '\n') || (before[i] == '\n' && before[i + 1] == '\n'))
            {
                return before[(i + 1)..];
            }
        }

        return before;
    }

    /// <summary>The sentence of a figure behind it.</summary>
    public static ReadOnlySpan<char> Behind(string text, Fact figure)
    {
        var behind = text.AsSpan(figure.Span.End, Math.Min(Furthest, text.Length - figure.Span.End));
        for (var i = 0; i + 1 < behind.Length; i++)
        {
            if ((behind[i] is '.' or '?' or '!' && behind[i + 1] is ' ' or '\n') || (behind[i] == '\n' && behind[i + 1] == '\n'))
            {
                return behind[..i];
            }
        }

        return behind;
    }
}
