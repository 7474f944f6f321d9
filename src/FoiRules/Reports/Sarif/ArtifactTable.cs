using System.Text.Json;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Reports.Sarif;

/// <summary>The artifacts of a run: every letter, then any other file that a finding points into.</summary>
sealed class ArtifactTable
{
    readonly string workingDirectory;
    readonly List<(string Uri, bool IsLetter)> artifacts = [];
    readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);

    /// <summary>Lists the artifacts of a result.</summary>
    public ArtifactTable(CheckResult result, string workingDirectory)
    {
        this.workingDirectory = workingDirectory;
        foreach (var letter in result.Letters)
        {
            Add(letter, isLetter: true);
        }

        foreach (var finding in result.Findings)
        {
            Add(finding.Place.Source, isLetter: false);
            foreach (var place in finding.Related)
            {
                Add(place.Source, isLetter: false);
            }
        }
    }

    /// <summary>Writes the <c>artifacts</c> array (SARIF 2.1.0 §3.24).</summary>
    public void Write(Utf8JsonWriter json) => json.WriteArray("artifacts", artifacts, artifact =>
    {
        json.WriteStartObject();
        json.WriteStartObject("location");
        json.WriteString("uri", artifact.Uri);
        json.WriteEndObject();
        if (artifact.IsLetter)
        {
            json.WriteArray("roles", ["analysisTarget"], json.WriteStringValue);
            json.WriteString("encoding", "UTF-8");
        }

        json.WriteEndObject();
    });

    /// <summary>Writes the <c>artifactLocation</c> of one source (SARIF 2.1.0 §3.4).</summary>
    public void WriteLocation(Utf8JsonWriter json, SourceText source)
    {
        var uri = ArtifactUri.Of(source.Path, workingDirectory);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        json.WriteNumber("index", indexes[uri]);
        json.WriteEndObject();
    }

    void Add(SourceText source, bool isLetter)
    {
        var uri = ArtifactUri.Of(source.Path, workingDirectory);
        if (indexes.TryAdd(uri, artifacts.Count))
        {
            artifacts.Add((uri, isLetter));
        }
    }
}
