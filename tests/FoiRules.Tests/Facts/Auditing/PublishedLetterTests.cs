using System.Text;
using FoiRules.Facts;
using FoiRules.Tests.Disclosure;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts.Auditing;

/// <summary>The published worked examples, written as letters: what is read from the letter must come to the published answer.</summary>
public sealed class PublishedLetterTests
{
    /// <summary>What a letter cannot say, or is read otherwise on purpose.</summary>
    static readonly Dictionary<string, string> ReadOtherwise = new(StringComparer.Ordinal)
    {
        ["easysdc-data1a-protected"] = "That a mark stands for one at least is known beside the table.",
        ["easysdc-data1b-singletons"] = "The same.",
        ["handbook-controlled-rounding"] = "That counts were rounded up or down at random; a letter is read as rounded to the nearest.",
        ["tau-argus-existence-kstep"] = "The same.",
        ["tau-argus-existence-zero"] = "The same.",
        ["hansard-1994-lcd-ethnic-percent"] = "One relation stands in the text of the answer, in words of its own.",
    };

    static IEnumerable<string> WithIntervals => PublishedCase.Ids.Where(id => !ReadOtherwise.ContainsKey(id) && Expected(PublishedCase.Read(id)).Any());

    [TestCaseSource(nameof(WithIntervals))]
    public void What_can_be_worked_out_from_the_letter_is_what_was_published(string id)
    {
        var published = PublishedCase.Read(id);
        var audit = LetterAudit.Of(Found.In(LetterOf(published)), Shipped.Pack.Lexicon);
        var possible = new Dictionary<string, string>();
        var tables = audit.Systems.SelectMany(s => s.Tables.Select(t => (System: s, Table: t))).OrderBy(t => t.Table.Fact.Span.Start).ToList();
        for (var table = 0; table < tables.Count; table++)
        {
            var (system, audited) = tables[table];
            foreach (var figure in audited.Figures.SelectMany(r => r).OfType<FigureFact>())
            {
                if (system.VariableOf(figure) is >= 0 and var variable)
                {
                    possible[published.NameOf(table, figure.Cell!.Row - 1, figure.Cell.Column - 1)] = system.Result.Intervals[variable].ToString();
                }
            }
        }

        foreach (var (name, interval) in Expected(published))
        {
            possible.GetValueOrDefault(name, "not read").ShouldBe(interval, name);
        }
    }

    static IEnumerable<(string Name, string Interval)> Expected(PublishedCase published) =>
        published.Intervals.Where(i => published.VariableOf(i.Name) >= 0).Select(i => (i.Name, i.Interval.ToString()));

    static string LetterOf(PublishedCase published)
    {
        var letter = new StringBuilder("> 1. How many people are there, by each heading?\n");
        foreach (var table in published.Tables)
        {
            letter.Append("\nThe people were counted.\n\n");
            for (var row = 0; row < table.Rows.Length; row++)
            {
                letter.Append("| ").AppendJoin(" | ", table.Rows[row].Select(Written)).Append(" |\n");
                letter.Append(row == 0 ? string.Concat(Enumerable.Repeat("| --- ", table.Rows[0].Length)) + "|\n" : "");
            }
        }

        foreach (var (marker, meant) in published.Markers)
        {
            letter.Append(FormattableString.Invariant($"\nA count shown as {marker} is {(meant.IsBounded ? $"from {meant.Low} to {meant.High}" : "withheld")}.\n"));
        }

        return letter.Append(published.RoundedTo is > 0 and var to ? FormattableString.Invariant($"\nAll counts are rounded to the nearest {to}.\n") : "").ToString();
    }

    // A dot is "not available" in a letter; a star is a mark that hides, and Markdown wants it escaped.
    static string Written(string cell) => cell is "." or ".." ? "\\*" : cell.Replace("*", "\\*", StringComparison.Ordinal);
}
