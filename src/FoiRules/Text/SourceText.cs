using System.Text;

namespace FoiRules.Text;

/// <summary>A line and column, both counted from 1; the column counts UTF-16 code units, as SARIF does by default.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>One draft or rule file as read: its path as the user gave it, and its content without a byte-order mark.</summary>
/// <remarks>The only place where an offset becomes a line. A line ends at LF, CRLF or a lone CR.</remarks>
public sealed class SourceText
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    readonly Func<string>? load;
    WeakReference<Loaded>? loaded;
    string? content;
    int[]? lines;

    /// <summary>Wraps text that is already in memory.</summary>
    public SourceText(string path, string content) => (Path, this.content) = (path, content);

    SourceText(string path, Func<string> load) => (Path, this.load) = (path, load);

    /// <summary>The path as shown to the user, with forward slashes; "stdin" where there is no file.</summary>
    public string Path { get; }

    /// <summary>The whole text. Offsets of every <see cref="TextSpan"/> count into it.</summary>
    public string Content => content ?? Held(load!).Content;

    /// <summary>The number of lines; an empty text has one.</summary>
    public int LineCount => LineStarts.Length;

    int[] LineStarts => lines ?? (load is null ? lines = FindLines(Content) : Held(load).Lines);

    /// <summary>A text that is kept elsewhere, and held only while somebody looks at it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="load">Gets the text, without a byte-order mark; each time the same. Throws nothing.</param>
    public static SourceText Kept(string path, Func<string> load) => new(path, load);

    Loaded Held(Func<string> load)
    {
        if (loaded?.TryGetTarget(out var known) != true || known is null)
        {
            var text = load();
            known = new Loaded(text, FindLines(text));
            loaded = new WeakReference<Loaded>(known);
        }

        return known;
    }

    /// <summary>Decodes <paramref name="bytes"/> as UTF-8, dropping a byte-order mark.</summary>
    /// <returns>The text, or null with the offset of the first byte that is not UTF-8 in <paramref name="badByte"/>.</returns>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, out int badByte)
    {
        badByte = -1;
        var body = Body(bytes);
        try
        {
            return new SourceText(path, Strict.GetString(body));
        }
        catch (DecoderFallbackException fault)
        {
            badByte = fault.Index + (bytes.Length - body.Length);
            return null;
        }
    }

    static ReadOnlySpan<byte> Body(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    /// <summary>The line and column of an offset; offsets past the end give the end.</summary>
    public LinePosition Position(int offset)
    {
        var lineStarts = LineStarts;
        offset = Math.Clamp(offset, 0, Content.Length);
        var (line, behind) = (0, lineStarts.Length);
        while (behind - line > 1)
        {
            var middle = (line + behind) / 2;
            (line, behind) = lineStarts[middle] <= offset ? (middle, behind) : (line, middle);
        }

        return new LinePosition(line + 1, offset - lineStarts[line] + 1);
    }

    /// <summary>The span of a line (counted from 1) without its line ending.</summary>
    public TextSpan LineSpan(int line)
    {
        var lineStarts = LineStarts;
        var start = lineStarts[line - 1];
        var end = line < lineStarts.Length ? lineStarts[line] : Content.Length;
        while (end > start && Content[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The characters a span covers.</summary>
    public string Slice(TextSpan span) => Content[span.Start..span.End];

    sealed record Loaded(string Content, int[] Lines);

    static int[] FindLines(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
