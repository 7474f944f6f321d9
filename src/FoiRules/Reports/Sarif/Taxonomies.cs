using System.Text.Json;
using FoiRules.Findings;
using FoiRules.Law;

namespace FoiRules.Reports.Sarif;

/// <summary>The provisions that the rules of a run rest on, as taxonomies (SARIF 2.1.0 §3.14.8): one for each statute, so that results can be sorted by the law.</summary>
sealed class Taxonomies
{
    const string Organization = "UK legislation";

    readonly List<(string Statute, List<string> Provisions)> statutes = [];

    /// <summary>Lists the provisions of rules, in the rules' order.</summary>
    public Taxonomies(IEnumerable<RuleDescription> rules)
    {
        foreach (var rule in rules)
        {
            if (Parts(rule) is not var (statute, provision))
            {
                continue;
            }

            var at = IndexOf(statute);
            if (at < 0)
            {
                at = statutes.Count;
                statutes.Add((statute, []));
            }

            if (!statutes[at].Provisions.Contains(provision))
            {
                statutes[at].Provisions.Add(provision);
            }
        }
    }

    /// <summary>Writes what the tool refers to: <c>supportedTaxonomies</c> (§3.19.13).</summary>
    public void WriteSupported(Utf8JsonWriter json)
    {
        if (statutes.Count > 0)
        {
            json.WriteArray("supportedTaxonomies", statutes, statute => WriteReference(json, statute.Statute));
        }
    }

    /// <summary>Writes the <c>taxonomies</c> of the run, each with its <c>taxa</c>.</summary>
    public void Write(Utf8JsonWriter json)
    {
        if (statutes.Count == 0)
        {
            return;
        }

        json.WriteArray("taxonomies", statutes, statute =>
        {
            json.WriteStartObject();
            json.WriteString("name", statute.Statute);
            json.WriteString("organization", Organization);
            json.WriteArray("taxa", statute.Provisions, provision =>
            {
                json.WriteStartObject();
                json.WriteString("id", provision);
                json.WriteEndObject();
            });
            json.WriteEndObject();
        });
    }

    /// <summary>Writes the <c>relationships</c> of a rule to its provision (§3.49.15).</summary>
    public void WriteRelationships(Utf8JsonWriter json, RuleDescription rule)
    {
        if (Parts(rule) is not var (statute, provision))
        {
            return;
        }

        json.WriteStartArray("relationships");
        json.WriteStartObject();
        json.WriteStartObject("target");
        json.WriteString("id", provision);
        json.WriteNumber("index", statutes[IndexOf(statute)].Provisions.IndexOf(provision));
        json.WritePropertyName("toolComponent");
        WriteReference(json, statute);
        json.WriteEndObject();
        json.WriteArray("kinds", ["relevant"], json.WriteStringValue);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    void WriteReference(Utf8JsonWriter json, string statute)
    {
        json.WriteStartObject();
        json.WriteString("name", statute);
        json.WriteNumber("index", IndexOf(statute));
        json.WriteEndObject();
    }

    int IndexOf(string statute) => statutes.FindIndex(s => s.Statute == statute);

    static (string Statute, string Provision)? Parts(RuleDescription rule)
    {
        foreach (var act in Enum.GetValues<Act>())
        {
            var statute = Provision.Name(act);
            if (rule.Provision?.StartsWith(statute + " ", StringComparison.Ordinal) == true)
            {
                return (statute, rule.Provision[(statute.Length + 1)..]);
            }
        }

        return null;
    }
}
