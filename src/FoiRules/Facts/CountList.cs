using System.Text;
using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A column of exact counts with the labels of its rows, and what it counts.</summary>
sealed class CountList(Letter letter, FigureFact first)
{
    readonly StringBuilder labels = new();
    bool isBroken;
    HashSet<string>? heading;
    HashSet<string>? question;

    /// <summary>The counts, in order.</summary>
    public List<FigureFact> Figures { get; } = [];

    /// <summary>Its labels, by which lists with the same rows are found; null where a row has no label or no exact count.</summary>
    public string? Key => isBroken ? null : labels.ToString();

    /// <summary>Takes the next count in.</summary>
    public void Add(FigureFact figure, GridCell cell)
    {
        if (isBroken)
        {
            return;
        }

        var label = cell.RowHeaders.Count > 0 ? LabelKey.Of(cell.RowHeaders[^1].Prose.Text) : "";
        isBroken = label.Length == 0 || figure is not { Amount.IsExact: true, Value: not null } || figure.Unit != first.Unit;
        Figures.Add(figure);
        labels.Append(label).Append('\n');
    }

    /// <summary>Whether two lists count the same thing: they have the same words over them, or one has none and its question has the words over the other.</summary>
    public bool CountsTheSame(CountList other)
    {
        var (one, two) = (Heading, other.Heading);
        return one.Count > 0 && two.Count > 0 ? one.SetEquals(two)
            : one.Count > 0 ? one.IsSubsetOf(other.Question)
            : two.Count > 0 && two.IsSubsetOf(Question);
    }

    HashSet<string> Heading => heading ??= Words(first.Cell!.ColumnHeaders);

    HashSet<string> Question => question ??= first.Exchange < 0 ? [] : Words(Asked(letter.Exchanges[first.Exchange]));

    static List<Passage> Asked(Exchange exchange)
    {
        var asked = new List<Passage>(exchange.Requests.Count);
        foreach (var request in exchange.Requests)
        {
            asked.Add(request.Passage);
        }

        return asked;
    }

    static HashSet<string> Words(IReadOnlyList<Passage> passages)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var passage in passages)
        {
            LimbWords.Add(passage, words);
        }

        return words;
    }
}
