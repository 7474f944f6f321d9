namespace FoiRules.Law;

/// <summary>Looks a provision's limbs up in the notation of <see cref="LimbTable"/>.</summary>
static class LimbNotation
{
    /// <summary>The depth (from 0) of the first of <paramref name="limbs"/> that the notation rules out; null when none is.</summary>
    public static int? FirstMissing(ReadOnlySpan<char> notation, IReadOnlyList<string> limbs)
    {
        for (var depth = 0; depth < limbs.Count; depth++)
        {
            if (!TryDescend(notation, limbs[depth], out var beneath, out var isKnown))
            {
                return depth;
            }

            if (!isKnown)
            {
                return null;
            }

            notation = beneath;
        }

        return null;
    }

    static bool TryDescend(ReadOnlySpan<char> level, string limb, out ReadOnlySpan<char> beneath, out bool isKnown)
    {
        beneath = default;
        isKnown = false;
        while (!level.IsEmpty)
        {
            var nameEnd = level.IndexOfAny(' ', '(');
            nameEnd = nameEnd < 0 ? level.Length : nameEnd;
            var name = level[..nameEnd];
            level = level[nameEnd..];
            var hasList = !level.IsEmpty && level[0] == '(';
            var listEnd = hasList ? Closing(level) : 0;
            if (Names(name, limb))
            {
                beneath = hasList ? level[1..listEnd] : default;
                isKnown = hasList;
                return true;
            }

            level = level[(hasList ? listEnd + 1 : 0)..].TrimStart(' ');
        }

        return false;
    }

    static int Closing(ReadOnlySpan<char> text)
    {
        var open = 0;
        for (var i = 0; i < text.Length; i++)
        {
            open += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open == 0)
            {
                return i;
            }
        }

        return text.Length - 1;
    }

    // A range is of single characters: "2-6", "a-i".
    static bool Names(ReadOnlySpan<char> name, string limb) =>
        name.Length == 3 && name[1] == '-'
            ? limb.Length == 1 && limb[0] >= name[0] && limb[0] <= name[2]
            : name.SequenceEqual(limb);
}
