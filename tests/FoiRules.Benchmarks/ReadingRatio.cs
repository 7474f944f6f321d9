using System.Diagnostics;
using System.Globalization;
using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Text;
using Markdig;

namespace FoiRules.Benchmarks;

/// <summary>What reading a letter costs for each of its characters, warm, against Markdig's own parse of it: stage by stage over the example letters.</summary>
/// <remarks>Of each letter the quickest of many runs counts: what else the machine does is not the reader's.</remarks>
static class ReadingRatio
{
    const double SecondsWarm = 12;
    const double SecondsMeasured = 4;

    /// <summary>Prints nanoseconds a character and how many times Markdig's they are.</summary>
    public static void Print()
    {
        var pack = Binder.Bind(RuleFiles.Load(null, null, []));
        var pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().Build();
        var letters = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "examples"), "letter.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(f => new SourceText("letter.md", File.ReadAllText(f))).ToList();
        Letter Read(SourceText s) => LetterReader.Read(s, pack.Lexicon);

        Console.WriteLine("stage        ns/char  times Markdig");
        var least = Cost(letters, s => Markdown.Parse(s.Content, pipeline));
        Write("Markdig", least, least);
        Write("draft", Cost(letters, s => Draft.Of(s)), least);
        Write("letter", Cost(letters, s => Read(s)), least);
        Write("with facts", Cost(letters, s => FactReader.ReadAll(Read(s), pack.Lexicon, pack.House)), least);
        Console.WriteLine();
        Console.WriteLine("kind of fact ns/char");
        foreach (var (kind, cost) in CostOfKinds(letters.ConvertAll(Read), pack))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind,-12} {cost,7:0.0}"));
        }

        Console.WriteLine();
    }

    // Each kind with those it is built on and that nothing has asked for before.
    static IEnumerable<KeyValuePair<string, double>> CostOfKinds(List<Letter> letters, RulePack pack)
    {
        var quickest = FactCatalogue.Kinds.Keys.ToDictionary(k => k, _ => letters.ConvertAll(_ => double.MaxValue), StringComparer.Ordinal);
        for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun).TotalSeconds < SecondsMeasured;)
        {
            for (var i = 0; i < letters.Count; i++)
            {
                var facts = FactReader.Read(letters[i], pack.Lexicon, pack.House);
                foreach (var (kind, costs) in quickest)
                {
                    var started = Stopwatch.GetTimestamp();
                    facts.All(kind);
                    costs[i] = Math.Min(costs[i], Stopwatch.GetElapsedTime(started).TotalNanoseconds);
                }
            }
        }

        var characters = letters.Sum(l => l.Source.Content.Length);
        return quickest.Select(q => KeyValuePair.Create(q.Key, q.Value.Sum() / characters)).OrderByDescending(q => q.Value);
    }

    static double Cost(List<SourceText> letters, Action<SourceText> read)
    {
        for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun).TotalSeconds < SecondsWarm;)
        {
            letters.ForEach(read);
        }

        var quickest = letters.ConvertAll(_ => double.MaxValue);
        for (var begun = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begun).TotalSeconds < SecondsMeasured;)
        {
            for (var i = 0; i < letters.Count; i++)
            {
                var started = Stopwatch.GetTimestamp();
                read(letters[i]);
                quickest[i] = Math.Min(quickest[i], Stopwatch.GetElapsedTime(started).TotalNanoseconds);
            }
        }

        return quickest.Sum() / letters.Sum(s => s.Content.Length);
    }

    static void Write(string stage, double cost, double least) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{stage,-12} {cost,7:0.0} {cost / least,14:0.0}"));
}
