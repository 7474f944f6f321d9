using System.Text.Json;
using System.Text.Json.Serialization;
using FoiRules.Facts;

namespace FoiRules.Cli.Releases;

/// <summary>The file in which a shard writes down what its letters release, so that letters of different shards can be held against one another.</summary>
/// <remarks>It has counts, small ones too, under sums of their labels. It is no report: it goes from one part of a run to another, and is kept as the letters are.</remarks>
sealed record ReleasesFile(int Version, IReadOnlyList<ReleasedLetter> Letters)
{
    const int Current = 1;

    /// <summary>Writes the releases of the letters of a run.</summary>
    public static void Write(IEnumerable<LetterReleases> letters, TextWriter writer) =>
        writer.Write(JsonSerializer.Serialize(new ReleasesFile(Current, [.. letters.Select(ReleasedLetter.Of)]), ReleasesJson.Default.ReleasesFile) + "\n");

    /// <summary>What was written; null where the text is nothing of the kind.</summary>
    public static IReadOnlyList<LetterReleases>? Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, ReleasesJson.Default.ReleasesFile) is { Version: Current } file && file.Letters.All(l => l is { IsSound: true }) ? [.. file.Letters.Select(l => l.Read())] : null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException)
        {
            return null;
        }
    }
}

/// <summary>How it is written and read: nothing missing, nothing else.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(ReleasesFile))]
sealed partial class ReleasesJson : JsonSerializerContext;
