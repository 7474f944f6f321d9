using System.Text.Json;
using FoiRules.Findings;

namespace FoiRules.Reports.Sarif;

/// <summary>The rules of a run, each with the index that its results name.</summary>
sealed class RuleTable
{
    readonly List<RuleDescription> rules = [];
    readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>Lists the rules in force, then any that only a finding tells of.</summary>
    public RuleTable(CheckResult result)
    {
        var told = result.Findings.Where(finding => !finding.IsFault).Concat(result.Known ?? []).Concat(result.Suppressed.Select(one => one.Finding)).Select(Described);
        foreach (var rule in result.Rules.Concat(told))
        {
            if (indexes.TryAdd(rule.Code, rules.Count))
            {
                rules.Add(rule);
            }
        }

        Taxonomies = new Taxonomies(rules);
    }

    /// <summary>The provisions that they rest on.</summary>
    public Taxonomies Taxonomies { get; }

    /// <summary>The index of a rule in the <c>rules</c> array.</summary>
    public int IndexOf(string code) => indexes[code];

    /// <summary>Writes the <c>rules</c> array of reporting descriptors (SARIF 2.1.0 §3.49).</summary>
    public void Write(Utf8JsonWriter json) => json.WriteArray("rules", rules, rule =>
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Code);
        json.WriteString("name", Wording.PascalCase(rule.Name));
        WriteMessage(json, "shortDescription", Wording.Sentence(rule.Title));
        WriteMessage(json, "fullDescription", Wording.Sentence(rule.Why ?? rule.Title));
        WriteMessage(json, "help", Wording.Help(rule), Wording.HelpMarkdown(rule));
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", rule.Severity.SarifLevel());
        json.WriteEndObject();
        Taxonomies.WriteRelationships(json, rule);
        json.WriteStartObject("properties");
        json.WriteArray("tags", Tags(rule), json.WriteStringValue);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    static RuleDescription Described(Finding finding) =>
        new(finding.Code, finding.Name, finding.Name.Replace('-', ' '), finding.Severity, finding.Provision, finding.Why);

    static void WriteMessage(Utf8JsonWriter json, string name, string text, string? markdown = null)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        if (markdown is not null)
        {
            json.WriteString("markdown", markdown);
        }

        json.WriteEndObject();
    }

    // The letters of a code are its family in the catalogue: SDC01 is one of SDC.
    static IEnumerable<string> Tags(RuleDescription rule)
    {
        yield return "freedom-of-information";
        if (rule.Code.TrimEnd("0123456789".ToCharArray()) is { Length: > 0 } family)
        {
            yield return family;
        }
    }
}
