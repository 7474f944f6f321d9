using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace FoiRules.Language.Compiled;

/// <summary>Reads what <see cref="ByteWriter"/> wrote. Throws <see cref="InvalidDataException"/>, <see cref="IndexOutOfRangeException"/> or <see cref="ArgumentException"/> on anything else.</summary>
sealed class ByteReader
{
    readonly int[] starts;
    readonly string?[] texts;

    /// <summary>Begins at a number of <paramref name="data"/>.</summary>
    public ByteReader(int[] data, int start)
    {
        Data = data;
        At = start;
        var count = Count(1);
        starts = new int[count];
        texts = new string?[count];
        for (var i = 0; i < count; i++)
        {
            starts[i] = At;
            var length = Number();
            At += NumbersFor(length);
        }
    }

    /// <summary>All there is, in numbers of four bytes.</summary>
    public int[] Data { get; }

    /// <summary>The number to be read next.</summary>
    public int At { get; private set; }

    /// <summary>The bytes of numbers.</summary>
    public static Span<byte> BytesOf(int[] numbers) =>
        numbers.Length == 0 ? [] : MemoryMarshal.CreateSpan(ref Unsafe.As<int, byte>(ref numbers[0]), numbers.Length * sizeof(int));

    /// <summary>A whole number.</summary>
    public int Number() => Data[At++];

    /// <summary>A long number.</summary>
    public long Long() => (uint)Number() | ((long)Number() << 32);

    /// <summary>How many things follow that take at least so many numbers each.</summary>
    public int Count(int numbers)
    {
        var count = Number();
        return count >= 0 && (long)count * numbers <= Data.Length - At ? count : throw new InvalidDataException("There is not so much to read.");
    }

    /// <summary>Whether something holds.</summary>
    public bool Truth() => Number() != 0;

    /// <summary>A text. It is made when it is first asked for.</summary>
    public string Text()
    {
        var place = Number();
        return texts[place] ??= Encoding.UTF8.GetString(BytesOf(Data).Slice((starts[place] + 1) * sizeof(int), Data[starts[place]]));
    }

    static int NumbersFor(int bytes) => bytes >= 0 ? (int)(((long)bytes + sizeof(int) - 1) / sizeof(int)) : throw new InvalidDataException("There is no such length.");
}
