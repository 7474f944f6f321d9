using System.Text;

namespace FoiRules.Language.Compiled;

/// <summary>Reads what <see cref="ByteWriter"/> wrote. Throws <see cref="InvalidDataException"/>, <see cref="IndexOutOfRangeException"/> or <see cref="ArgumentException"/> on anything else.</summary>
sealed class ByteReader
{
    readonly byte[] data;
    readonly int[] starts;
    readonly string?[] texts;
    int at;

    /// <summary>Begins at an offset of <paramref name="data"/>.</summary>
    public ByteReader(byte[] data, int start)
    {
        this.data = data;
        at = start;
        var count = Count(4);
        starts = new int[count];
        texts = new string?[count];
        for (var i = 0; i < count; i++)
        {
            starts[i] = at;
            var length = Count(1);
            at += length;
        }
    }

    /// <summary>A whole number.</summary>
    public int Number()
    {
        var value = BitConverter.ToInt32(data, at);
        at += 4;
        return value;
    }

    /// <summary>How many things follow that take at least so many bytes each.</summary>
    public int Count(int bytes)
    {
        var count = Number();
        return count >= 0 && (long)count * bytes <= data.Length - at ? count : throw new InvalidDataException("There is not so much to read.");
    }

    /// <summary>Whether something holds.</summary>
    public bool Truth() => Number() != 0;

    /// <summary>A text. It is made when it is first asked for.</summary>
    public string Text()
    {
        var place = Number();
        return texts[place] ??= Encoding.UTF8.GetString(data, starts[place] + 4, BitConverter.ToInt32(data, starts[place]));
    }

    /// <summary>Where bytes lie, and how many there are.</summary>
    public ArraySegment<byte> Bytes()
    {
        var count = Count(1);
        at += count;
        return new ArraySegment<byte>(data, at - count, count);
    }

    /// <summary>Whole numbers.</summary>
    public int[] Numbers()
    {
        var numbers = new int[Count(4)];
        Buffer.BlockCopy(data, at, numbers, 0, numbers.Length * 4);
        at += numbers.Length * 4;
        return numbers;
    }
}
