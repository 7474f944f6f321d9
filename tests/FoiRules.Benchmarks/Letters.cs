using BenchmarkDotNet.Attributes;
using FoiRules.Checking;
using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Text;
using Markdig;

namespace FoiRules.Benchmarks;

/// <summary>What one letter costs, warm: Markdig alone, reading, facts, and the whole check.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Letters
{
    RulePack pack = null!;
    SourceText source = null!;
    Checker checker = null!;

    /// <summary>A letter of the examples.</summary>
    [Params("council-staffing", "clean")]
    public string Example { get; set; } = "";

    /// <summary>Binds the shipped rules and reads the file.</summary>
    [GlobalSetup]
    public void Read()
    {
        pack = Binder.Bind(RuleFiles.Load(null, null, []));
        checker = new Checker(pack);
        source = new SourceText(Example, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "examples", Example, "letter.md")));
    }

    /// <summary>Markdig's own parse, as the measure of the rest.</summary>
    [Benchmark(Baseline = true)]
    public object Markdig() => Markdown.Parse(source.Content, new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build());

    /// <summary>Blocks, sentences, phrases, request and answer.</summary>
    [Benchmark]
    public Letter ReadLetter() => LetterReader.Read(source, pack.Lexicon);

    /// <summary>The same and all facts.</summary>
    [Benchmark]
    public LetterFacts ReadFacts() => FactReader.ReadAll(LetterReader.Read(source, pack.Lexicon), pack.Lexicon, pack.House);

    /// <summary>The same and all rules.</summary>
    [Benchmark]
    public IReadOnlyList<Finding> Check() => checker.Check(source);
}
