namespace FoiRules.Letters;

/// <summary>The numbers of a letter's items: which the list of questions has used, and under which of them something was asked.</summary>
sealed class AskedNumbers
{
    readonly string?[] paths;
    readonly HashSet<string> listed = new(StringComparer.Ordinal);
    readonly HashSet<string> asked = new(StringComparer.Ordinal);
    readonly HashSet<string> askedUnder = new(StringComparer.Ordinal);
    readonly HashSet<string> answeredUnder = new(StringComparer.Ordinal);
    bool hasRestarted;

    public AskedNumbers(IEnumerable<Segment> segments)
    {
        var path = new LabelPath();
        paths = [.. segments.Select(s => s.Label is null ? null : path.Of(s.Label))];
    }

    /// <summary>Notes that a segment stands in the list of questions.</summary>
    public void List(int segment) => listed.Add(paths[segment] ?? "");

    /// <summary>Notes that a segment asks, and whether it announces items of its own.</summary>
    public void Ask(int segment, bool announces)
    {
        if (paths[segment] is { } path)
        {
            asked.Add(path);
            askedUnder.Add(Parent(path));
            if (announces)
            {
                askedUnder.Add(path);
            }
        }
    }

    /// <summary>Notes that a heading has announced the answers: numbers used again from here on are theirs.</summary>
    public void BeginAnswers() => hasRestarted = true;

    /// <summary>Notes that a segment answers.</summary>
    public void Answer(int segment)
    {
        if (paths[segment] is { } path)
        {
            answeredUnder.Add(Parent(path));
        }
    }

    /// <summary>Whether a number stands before an answer because its neighbours do, or because numbering has begun again after the questions.</summary>
    public bool BelongsToAnswers(int segment)
    {
        if (paths[segment] is not { } path)
        {
            return false;
        }

        hasRestarted |= (path is "1" || path.EndsWith("/a", StringComparison.Ordinal)) && asked.Contains(path);
        return (hasRestarted && asked.Contains(path)) || (answeredUnder.Contains(Parent(path)) && !askedUnder.Contains(Parent(path)));
    }

    /// <summary>Whether the list of questions has used the number of a segment.</summary>
    public bool IsListed(int segment) => paths[segment] is { } path && listed.Contains(path);

    /// <summary>Whether something was asked beside a segment, or it was announced.</summary>
    public bool IsBesideQuestion(int segment) => paths[segment] is { } path && askedUnder.Contains(Parent(path));

    static string Parent(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";
}
