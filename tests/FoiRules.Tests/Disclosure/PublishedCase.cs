using System.Text.Json;
using FoiRules.Disclosure.Assessment;
using FoiRules.Disclosure.Cells;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Structure;
using FoiRules.Tests.Support;

namespace FoiRules.Tests.Disclosure;

/// <summary>A worked example that somebody published, as a file of <c>Cases</c>.</summary>
sealed class PublishedCase
{
    static readonly string Folder = Path.Combine(Shipped.Repository, "tests", "FoiRules.Tests", "Disclosure", "Cases");

    PublishedCase(string id)
    {
        Root = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, id + ".json"))).RootElement;
        Expected = Root.GetProperty("expected");
        Rules = Root.GetProperty("rules");
        Kind = Root.GetProperty("kind").GetString()!;
        Policy = Rules.TryGetProperty("threshold", out var threshold)
            ? new DisclosurePolicy(threshold.GetInt32(), ZerosAreSmall: Rules.TryGetProperty("zeros_are_disclosive", out var zeros) && zeros.GetBoolean())
            : DisclosurePolicy.ExactOnly;
        foreach (var (name, table) in TablesIn(Root))
        {
            System.Add(GridReader.Read(table, Legend()), TableStructure.Of(GridReader.Read(table, Legend())));
            Prefixes.Add(name.Length == 0 ? "" : name + ".");
        }
    }

    public static IEnumerable<string> Ids => Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public JsonElement Root { get; }

    public JsonElement Expected { get; }

    public JsonElement Rules { get; }

    public string Kind { get; }

    public DisclosurePolicy Policy { get; }

    /// <summary>The tables, with the structure that was found in them.</summary>
    public GridSystem System { get; } = new();

    List<string> Prefixes { get; } = [];

    public static PublishedCase Read(string id) => new(id);

    /// <summary>The tables as printed.</summary>
    public IReadOnlyList<(string Name, string[][] Rows)> Tables => [.. TablesIn(Root)];

    /// <summary>What the notes say of markers.</summary>
    public IReadOnlyDictionary<string, Interval> Markers => Legend().Markers;

    /// <summary>To what the notes say that counts were rounded; 0 for nothing.</summary>
    public long RoundedTo => Legend().Rounding is { Mode: RoundingMode.Nearest or RoundingMode.NearestZeroExact } rounding ? rounding.Base : 0;

    /// <summary>The expected intervals by name.</summary>
    public IEnumerable<(string Name, Interval Interval)> Intervals => Expected.TryGetProperty("intervals", out var intervals)
        ? intervals.EnumerateObject().Select(p => (p.Name, IntervalOf(p.Value)))
        : [];

    /// <summary>Names listed under a key of what is expected.</summary>
    public IEnumerable<string> Names(string key) => Expected.TryGetProperty(key, out var names) ? names.EnumerateArray().Select(n => n.GetString()!) : [];

    /// <summary>"r2c1" for the cell in the second row and the first column of the body; with the table before it where there are several.</summary>
    public string NameOf(int table, int row, int column) => $"{Prefixes[table]}r{row + 1}c{column + 1}";

    /// <summary>The variable of a cell; -1 where the name is not that of a cell.</summary>
    public int VariableOf(string name)
    {
        for (var table = 0; table < System.Tables.Count; table++)
        {
            var grid = System.Tables[table].Grid;
            for (var row = 0; row < grid.Rows.Count; row++)
            {
                for (var column = 0; column < grid.Columns.Count; column++)
                {
                    if (NameOf(table, row, column) == name)
                    {
                        return System.Tables[table].VariableOf(row, column);
                    }
                }
            }
        }

        return -1;
    }

    /// <summary>The system as the file gives it: cells and unprinted numbers by name, totals and linear relations.</summary>
    public (RelationSystem System, Dictionary<string, int> Names) AsGiven()
    {
        var (system, names) = (new RelationSystem(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var table = 0; table < System.Tables.Count; table++)
        {
            var grid = System.Tables[table].Grid;
            foreach (var (row, column) in Enumerable.Range(0, grid.Rows.Count).SelectMany(r => Enumerable.Range(0, grid.Columns.Count).Select(c => (r, c))).Where(p => grid[p.r, p.c].Declared is not null))
            {
                names[NameOf(table, row, column)] = system.Add(NameOf(table, row, column), grid[row, column].Declared!);
            }
        }

        foreach (var unprinted in Listed("derived_unknowns"))
        {
            names[unprinted.Name] = system.Add(unprinted.Name, IntervalOf(unprinted.Value));
        }

        foreach (var sum in Root.TryGetProperty("relations", out var sums) ? sums.EnumerateArray().ToArray() : [])
        {
            system.Add(Relation.Sum("", names[sum.GetProperty("total").GetString()!], [.. sum.GetProperty("parts").EnumerateArray().Select(p => names[p.GetString()!])]));
        }

        foreach (var linear in Root.TryGetProperty("linear", out var given) ? given.EnumerateArray().ToArray() : [])
        {
            var terms = linear.GetProperty("terms").EnumerateArray().ToArray();
            var kind = linear.GetProperty("op").GetString() == "=" ? RelationKind.Equal : RelationKind.AtMost;
            system.Add(Relation.Of("", kind, [.. terms.Select(t => names[t[0].GetString()!])], [.. terms.Select(t => t[1].GetInt64())], linear.GetProperty("rhs").GetInt64())!);
        }

        return (system, names);
    }

    JsonElement.ObjectEnumerator Listed(string key) => Root.TryGetProperty(key, out var listed) ? listed.EnumerateObject() : default;

    public static Interval IntervalOf(JsonElement pair) => new(pair[0].GetInt64(), pair[1].ValueKind == JsonValueKind.Null ? Interval.Unbounded : pair[1].GetInt64());

    Legend Legend()
    {
        var markers = new Dictionary<string, Interval>();
        if (Rules.TryGetProperty("markers", out var given))
        {
            foreach (var marker in given.EnumerateObject())
            {
                markers[marker.Name] = IntervalOf(marker.Value);
            }
        }

        return new Legend(markers, Rules.TryGetProperty("rounding", out var rounding) ? RoundingOf(rounding) : null);
    }

    static Rounding RoundingOf(JsonElement rounding) => new(
        rounding.GetProperty("base").ValueKind == JsonValueKind.Number ? rounding.GetProperty("base").GetInt64() : 0,
        rounding.GetProperty("mode").GetString() switch { "adjacent" => RoundingMode.Adjacent, "nearest-zero-exact" => RoundingMode.NearestZeroExact, _ => RoundingMode.Nearest },
        rounding.TryGetProperty("steps", out var steps) ? steps.GetInt32() : 0);

    static IEnumerable<(string Name, string[][] Rows)> TablesIn(JsonElement root) => root.TryGetProperty("table", out var table)
        ? [("", Rows(table))]
        : root.GetProperty("tables").EnumerateObject().Select(t => (t.Name, Rows(t.Value)));

    static string[][] Rows(JsonElement table) => [.. table.EnumerateArray().Select(r => r.EnumerateArray().Select(c => c.GetString() ?? "").ToArray())];
}
