using System.Globalization;
using System.Text;
using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Tests.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Docs;

/// <summary>The examples of the kinds of fact, and what is read from them.</summary>
static class FactExamples
{
    const string Question = "> 1. Please provide what you hold about the ferries from 2019 to 2021.\n\n";
    const string Top = "---\nreceived: 2024-03-04\n---\n\n";

    public static string Table()
    {
        var table = new StringBuilder("| fact | from | is read |\n|---|---|---|\n");
        foreach (var kind in FactCatalogue.Kinds.Values.Where(k => k.Example.Length > 0))
        {
            foreach (var (fact, number) in Read(kind).Select((f, i) => (f, i)))
            {
                table.Append($"| {(number == 0 ? $"**`{kind.Name}`**" : "")} | {(number == 0 ? kind.Example.Replace("\n", "<br>", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal) : "")} | {Shown(kind, fact)} |\n");
            }
        }

        return table.ToString();
    }

    public static List<Fact> Read(FactKind kind) => [.. Found.In(Top + Question + kind.Example + "\n").All(kind.Name).Where(f => f.Part == Part.Answer || kind.Name is "letter" or "request")];

    static string Shown(FactKind kind, Fact fact) => string.Join("; ", kind.Properties.Select(p => (p.Name, Value: Value(p.Get(fact)))).Where(p => p.Value.Length > 0).Select(p => p.Value == "yes" ? $"`{p.Name}`" : $"`{p.Name}` {p.Value}"));

    static string Value(object? value) => value switch
    {
        null or false => "",
        true => "yes",
        IReadOnlyList<Fact> facts => facts.Count.ToString(CultureInfo.InvariantCulture),
        Fact fact => "the " + FactCatalogue.Kinds.Values.First(k => fact.GetType().Name.StartsWith(k.Name, StringComparison.OrdinalIgnoreCase)).Name,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!.Replace("|", "\\|", StringComparison.Ordinal),
    };
}

public sealed class FactExampleTests
{
    static IEnumerable<string> Kinds => FactCatalogue.Kinds.Values.Where(k => k.Example.Length > 0).Select(k => k.Name);

    [TestCaseSource(nameof(Kinds))]
    public void Something_is_read_from_the_example_of_a_kind(string kind) => FactExamples.Read(FactCatalogue.Kinds[kind]).ShouldNotBeEmpty();
}
