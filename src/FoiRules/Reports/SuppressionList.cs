using System.Globalization;
using FoiRules.Findings;

namespace FoiRules.Reports;

/// <summary>The suppressions of a run as a list: for people, and as JSON.</summary>
public static class SuppressionList
{
    const int Version = 1;

    /// <summary>Writes a line for each, with what it says below it, then the count.</summary>
    public static void WriteText(IReadOnlyList<SuppressionUse> uses, TextWriter output)
    {
        foreach (var use in uses)
        {
            var one = use.Suppression;
            var start = Region.Of(one.Place).Start;
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{Printable.Line(one.Place.Source.Path)}:{start.Line}:{start.Column}: {Printable.Line(string.Join(", ", one.Codes))} ({SuppressionJson.Word(one.Scope)}, {State(use)})\n"));
            Note(output, "because", one.Because);
            Note(output, "by", one.By);
            Note(output, "until", one.Until?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
            Note(output, "ref", one.Ref);
            output.Write('\n');
        }

        var (unused, expired) = (0, 0);
        foreach (var use in uses)
        {
            unused += use is { Findings: 0, IsExpired: false } ? 1 : 0;
            expired += use.IsExpired ? 1 : 0;
        }

        var doubtful = string.Create(CultureInfo.InvariantCulture, $"{(unused > 0 ? $" {unused} unused." : "")}{(expired > 0 ? $" {expired} expired." : "")}");
        output.Write($"{(uses.Count == 0 ? "No suppressions" : Tally.Quantity("suppression", uses.Count))}.{doubtful}\n");
    }

    /// <summary>Writes one JSON object.</summary>
    public static void WriteJson(IReadOnlyList<SuppressionUse> uses, TextWriter output) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteArray("suppressions", uses, use => SuppressionJson.Write(json, use.Suppression, () =>
        {
            json.WriteNumber("findings", use.Findings);
            json.WriteBoolean("expired", use.IsExpired);
        }));
        json.WriteEndObject();
    });

    static string State(SuppressionUse use) => use.IsExpired ? "expired" : use.Findings == 0 ? "unused" : Tally.Quantity("finding", use.Findings);

    static void Note(TextWriter output, string label, string? text)
    {
        if (text is not null)
        {
            output.Write($"      = {label}: {Printable.Line(text)}\n");
        }
    }
}
