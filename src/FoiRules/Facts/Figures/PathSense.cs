using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What the headings over a column or the labels before a row say, decided once.</summary>
/// <param name="Path">The headings or labels.</param>
/// <param name="Counting">What is counted.</param>
/// <param name="IsAttribute">Whether a special category, health, offences or discipline is named.</param>
/// <param name="IsGroup">Whether a group of one is named.</param>
/// <param name="RefersBack">Whether it goes on from the column before.</param>
/// <param name="IsMoney">Whether it is about pounds.</param>
/// <param name="NamesPeople">Whether people are named anywhere in it.</param>
/// <param name="IsOftenOneAPerson">Whether it names what is often one a person: reports, reviews.</param>
sealed record PathSense(IReadOnlyList<Passage> Path, Counting Counting, bool IsAttribute, bool IsGroup, bool RefersBack, bool IsMoney, bool NamesPeople, bool IsOftenOneAPerson)
{
    // A heading is short; a long text would be searched again for every line it stands over.
    const int LongText = 200;

    public static PathSense None { get; } = new([], Counting.Unknown, false, false, false, false, false, false);

    public static PathSense Of(IReadOnlyList<Passage> path, CountSense sense)
    {
        if (path.Count == 0)
        {
            return None with { Path = path };
        }

        var (isAttribute, isGroup, isMoney, namesPeople, isOften) = (false, false, false, false, false);
        foreach (var passage in path)
        {
            isAttribute |= sense.IsSensitiveAttribute(passage);
            isGroup |= sense.IsSensitiveGroup(passage);
            namesPeople |= sense.NamesPeople(passage) || sense.IsPersonalAttribute(passage);
            isOften |= sense.IsOftenOneAPerson(passage);
            isMoney |= passage.Prose.Text.Length < LongText && passage.Prose.Text.Contains('£', StringComparison.Ordinal);
        }

        return new PathSense(path, sense.OfPath(path), isAttribute, isGroup, sense.RefersBack(path[^1]), isMoney, namesPeople, isOften);
    }
}
