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

    /// <summary>Bytes as they are.</summary>
    public void Bytes(byte[] bytes)
    {
        Number(bytes.Length);
        body.AddRange(bytes);
    }

    /// <summary>Whole numbers.</summary>
    public void Numbers(int[] values)
    {
        Number(values.Length);
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
            whole.Bytes(Encoding.UTF8.GetBytes(text));
        }

        return [.. whole.body, .. body];
    }
}
