using FoiRules.Tests.Support;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace FoiRules.Tests.Corpus;

/// <summary>The files of the corpus: letters, defects, and the words of each regime.</summary>
static class CorpusFiles
{
    static readonly IDeserializer Reader = new DeserializerBuilder().WithNamingConvention(HyphenatedNamingConvention.Instance).Build();

    public static string Folder { get; } = Path.Combine(Shipped.Repository, "tests", "FoiRules.Tests", "Corpus");

    public static IReadOnlyDictionary<string, Dictionary<string, string>> Words { get; } = Yaml<Dictionary<string, Dictionary<string, string>>>(Path.Combine(Folder, "words.yml"));

    /// <summary>The cases of each rule, by its code.</summary>
    public static IReadOnlyDictionary<string, List<DefectCase>> Cases { get; } = Directory.GetFiles(Path.Combine(Folder, "Defects"), "*.yml").Order(StringComparer.Ordinal)
        .SelectMany(Yaml<Dictionary<string, List<DefectCase>>>).ToDictionary(rule => rule.Key, rule => rule.Value, StringComparer.Ordinal);

    public static T Yaml<T>(string path) => Reader.Deserialize<T>(File.ReadAllText(path));
}
