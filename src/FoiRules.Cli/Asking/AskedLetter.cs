using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli.Asking;

/// <summary>A letter about which something is asked, with the rule files that hold where it lies.</summary>
/// <param name="Source">The letter.</param>
/// <param name="Files">The rule files.</param>
sealed record AskedLetter(SourceText Source, IReadOnlyList<RuleFile> Files)
{
    /// <summary>Reads both; null, and said so, where one cannot be read.</summary>
    public static AskedLetter? Read(string path, string? rulesPath)
    {
        var faults = new List<Finding>();
        var folder = path == "-" ? "." : Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var files = RuleFiles.Load(rulesPath, rulesPath is null ? RuleFiles.HouseFileFor(folder) : null, faults);
        if (path != "-" && !File.Exists(path))
        {
            Console.Error.WriteLine($"foirules: there is no letter '{path}'");
            return null;
        }

        var source = LetterFiles.Read(path, faults);
        if (source is not null && faults.Count == 0)
        {
            return new AskedLetter(source, files);
        }

        RuleSources.Show(faults);
        return null;
    }

    /// <summary>The rules, bound; null, and said so, where a file has a mistake.</summary>
    public RulePack? Pack()
    {
        var pack = Binder.Bind(Files);
        List<Finding> faults = [.. pack.Findings.Where(f => f.IsFault)];
        if (faults.Count == 0)
        {
            return pack;
        }

        RuleSources.Show(faults);
        return null;
    }

    /// <summary>What is understood of the letter.</summary>
    public LetterFacts Facts(Lexicon lexicon, House house) => FactReader.Read(LetterReader.Read(Source, lexicon), lexicon, house);
}
