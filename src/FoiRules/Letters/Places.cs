namespace FoiRules.Letters;

/// <summary>Where the characters of a text stand in the source, by runs.</summary>
sealed class Places
{
    // For each run the first character of the text, and where it stands; the first run takes no room of its own.
    int[] runs;
    int first;
    int offsetOfFirst;
    int count;
    int next = -1;

    Places(int expected) => runs = expected < 2 ? [] : new int[expected * 2];

    /// <summary>Room for some runs; more are taken as well.</summary>
    public static Places Expecting(int runs) => new(runs);

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => count == 0;

    /// <summary>Whether all stand side by side.</summary>
    public bool IsOneRun => count == 1;

    /// <summary>Where the character behind the last one would stand, were the source to go on as it is; -1 for the first.</summary>
    public int Next => next;

    /// <summary>Puts some more characters behind those there are, side by side in the source.</summary>
    /// <param name="at">The first of them in the text.</param>
    /// <param name="offset">Where it stands.</param>
    /// <param name="length">How many there are.</param>
    public void Add(int at, int offset, int length = 1)
    {
        if (offset != next)
        {
            if (count == 0)
            {
                (first, offsetOfFirst) = (at, offset);
            }

            if (count > 0 && count * 2 >= runs.Length)
            {
                var more = new int[Math.Max(4, runs.Length * 2)];
                Buffer.BlockCopy(runs, 0, more, 0, runs.Length * sizeof(int));
                runs = more;
            }

            if (count > 0)
            {
                (runs[count * 2], runs[(count * 2) + 1]) = (at, offset);
            }

            count++;
        }

        next = offset + length;
    }

    /// <summary>Puts the places of a part of another text behind those there are.</summary>
    public void AddAll(int at, Places other, int from, int length)
    {
        for (var run = other.Run(from); run < other.count && other.Start(run) < from + length; run++)
        {
            var start = Math.Max(other.Start(run), from);
            var end = run + 1 < other.count ? Math.Min(other.Start(run + 1), from + length) : from + length;
            Add(at + start - from, other.At(start), end - start);
        }
    }

    /// <summary>Where a character stands.</summary>
    public int At(int character)
    {
        var run = Run(character);
        return run == 0 ? offsetOfFirst + character - first : runs[(run * 2) + 1] + character - runs[run * 2];
    }

    /// <summary>Whether two characters and all between them stand side by side.</summary>
    public bool AreOneRun(int character, int last) => Run(character) == Run(last);

    int Start(int run) => run == 0 ? first : runs[run * 2];

    int Run(int character)
    {
        var (low, high) = (0, count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Start(middle) <= character ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
