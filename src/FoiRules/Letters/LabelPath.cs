namespace FoiRules.Letters;

/// <summary>Follows the numbering of a letter: "3", then "A" under it, then "ii" under that, is "3/a/ii".</summary>
/// <remarks>A label continues the deepest level it is next in; failing that it begins a level again, or a new one below.</remarks>
sealed class LabelPath
{
    const int Deepest = 4;
    readonly List<string> levels = [];

    /// <summary>Whether the last label was the one that comes after the label before it: "b" after "a".</summary>
    public bool IsNext { get; private set; }

    /// <summary>The path of the next label in the order of the letter; that of the first number where the label names several.</summary>
    public string Of(string label)
    {
        IsNext = false;
        var isFirst = true;
        foreach (var number in Labels.Levels(label))
        {
            Place(number, isFirst);
            isFirst = false;
        }

        return string.Join('/', levels);
    }

    /// <summary>The path of what a path stands under; empty at the top.</summary>
    public static string Parent(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";

    void Place(string number, bool isFirst)
    {
        if (isFirst && char.IsAsciiDigit(number[0]))
        {
            IsNext = levels.Count > 0 && Follows(levels[0], number);
            Set(0, number);
            return;
        }

        // "2(b)": what follows the number stands right below it.
        if (!isFirst)
        {
            Add(number);
            return;
        }

        for (var level = levels.Count - 1; level >= 0; level--)
        {
            if (Follows(levels[level], number))
            {
                IsNext = true;
                Set(level, number);
                return;
            }
        }

        var same = levels.FindLastIndex(l => KindOf(l) == KindOf(number));
        if (same >= 0)
        {
            Set(same, number);
        }
        else
        {
            Add(number);
        }
    }

    void Set(int level, string number)
    {
        levels.RemoveRange(level, levels.Count - level);
        levels.Add(number);
    }

    void Add(string number)
    {
        if (levels.Count == Deepest)
        {
            levels.RemoveAt(Deepest - 1);
        }

        levels.Add(number);
    }

    // A digit, a letter, or a roman numeral; "i" is the numeral, unless it comes after "h".
    static char KindOf(string number) => char.IsAsciiDigit(number[0]) ? '1' : Roman(number) > 0 ? 'i' : 'a';

    static bool Follows(string before, string number) => KindOf(before) switch
    {
        '1' => char.IsAsciiDigit(number[0]) && Value(number) == Value(before) + 1,
        'i' when Roman(number) == Roman(before) + 1 => true,
        _ => before.Length == 1 && number.Length == 1 && number[0] == before[0] + 1,
    };

    static int Value(string digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            value = (value * 10) + (c - '0');
        }

        return value;
    }

    // Up to 39, which no letter reaches; zero for anything that is no numeral.
    static int Roman(string number)
    {
        var value = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var here = Digit(number[i]);
            value += i + 1 < number.Length && here < Digit(number[i + 1]) ? -here : here;
            if (here == 0)
            {
                return 0;
            }
        }

        return value;
    }

    static int Digit(char c) => c switch
    {
        'i' => 1,
        'v' => 5,
        'x' => 10,
        _ => 0,
    };
}
