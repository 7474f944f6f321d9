namespace FoiRules.Rules.Relations;

/// <summary>What is known of a piece of a pattern.</summary>
/// <param name="Whole">Every text it matches, in small letters; null where those are too many to name.</param>
/// <param name="Needed">Texts one of which stands in whatever it matches; null where there is none of use.</param>
/// <param name="IsAll">Whether the texts are all it asks for.</param>
sealed record PatternPiece(List<string>? Whole, List<string>? Needed, bool IsAll)
{
    const int MostTexts = 64;

    /// <summary>A piece of which nothing is known.</summary>
    public static PatternPiece Unknown { get; } = new(null, null, false);

    /// <summary>A piece that matches these texts.</summary>
    public static PatternPiece Of(List<string> texts, bool isAll = true) => new(texts, Useful(texts), isAll);

    /// <summary>The piece at least once.</summary>
    public PatternPiece Repeated() => new(null, Needed, false);

    /// <summary>The piece once or not at all.</summary>
    public PatternPiece Optional() => Whole is { Count: < MostTexts } ? Of(["", .. Whole], IsAll) : Unknown;

    /// <summary>One piece or the other.</summary>
    public PatternPiece Or(PatternPiece other)
    {
        var isAll = IsAll && other.IsAll;
        return Whole is not null && other.Whole is not null ? Of([.. Whole, .. other.Whole], isAll)
            : Needed is not null && other.Needed is not null ? new PatternPiece(null, [.. Needed, .. other.Needed], false)
            : Unknown;
    }

    /// <summary>Pieces one after another; what stands between two that are not known is joined.</summary>
    public static PatternPiece Sequence(List<PatternPiece> pieces)
    {
        List<string> run = [""];
        List<string>? best = null;
        var (isWhole, isAll) = (true, true);
        foreach (var piece in pieces)
        {
            isAll &= piece.IsAll;
            if (piece.Whole is not null && run.Count * piece.Whole.Count <= MostTexts)
            {
                run = Joined(run, piece.Whole);
                continue;
            }

            isWhole = false;
            best = Better(Better(best, Useful(run)), piece.Needed);
            run = [""];
        }

        return isWhole ? Of(run, isAll) : new PatternPiece(null, Better(best, Useful(run)), false);
    }

    static List<string> Joined(List<string> firsts, List<string> seconds)
    {
        var joined = new List<string>(firsts.Count * seconds.Count);
        foreach (var first in firsts)
        {
            foreach (var second in seconds)
            {
                joined.Add(first + second);
            }
        }

        return joined;
    }

    static List<string>? Better(List<string>? one, List<string>? other) =>
        one is null || (other is not null && Shortest(other) > Shortest(one)) ? other : one;

    // A place alone, the beginning or the end, rules nothing out.
    static List<string>? Useful(List<string> texts) => Shortest(texts) > 0 ? texts : null;

    static int Shortest(List<string> texts)
    {
        var shortest = int.MaxValue;
        foreach (var text in texts)
        {
            var length = 0;
            foreach (var c in text)
            {
                length += c >= ' ' ? 1 : 0;
            }

            shortest = Math.Min(shortest, length);
        }

        return shortest;
    }
}
