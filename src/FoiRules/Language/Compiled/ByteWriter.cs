using System.Text;

namespace FoiRules.Language.Compiled;

/// <summary>Writes what <see cref="ByteReader"/> reads: whole numbers, and texts that are kept once each.</summary>
sealed class ByteWriter
{
    readonly List<byte> body = [];
    readonly List<string> texts = [];
    readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>A whole number.</summary>
    public void Number(int value) => body.AddRange(BitConverter.GetBytes(value));

    /// <summary>Whether something holds.</summary>
    public void Truth(bool value) => Number(value ? 1 : 0);

    /// <summary>A text.</summary>
    public void Text(string text)
    {
        if (!places.TryGetValue(text, out var place))
        {
            places.Add(text, place = texts.Count);
            texts.Add(text);
        }

        Number(place);
    }

    /// <summary>A long number.</summary>
    public void Long(long value) => body.AddRange(BitConverter.GetBytes(value));

    /// <summary>Whole numbers, as they are.</summary>
    public void Numbers(ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            Number(value);
        }
    }

    /// <summary>Several things of one kind.</summary>
    public void Many<T>(IReadOnlyList<T> items, Action<ByteWriter, T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }
    }

    /// <summary>Something, or nothing.</summary>
    public void Maybe<T>(T? item, Action<ByteWriter, T> write)
        where T : class
    {
        Truth(item is not null);
        if (item is not null)
        {
            write(this, item);
        }
    }

    /// <summary>All of it: the texts, then what was written.</summary>
    public byte[] ToArray()
    {
        var whole = new ByteWriter();
        whole.Number(texts.Count);
        foreach (var text in texts)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            whole.Number(bytes.Length);
            whole.body.AddRange(bytes);
            while (whole.body.Count % sizeof(int) != 0)
            {
                whole.body.Add(0);
            }
        }

        return [.. whole.body, .. body];
    }
}
