using System.Diagnostics;
using System.Globalization;
using FoiRules.Checking;
using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Benchmarks;

/// <summary>What letters of growing size cost to read, to find all facts in and to check, each in a fresh process: time and the most memory held. Cost must grow as the letter does: the last column stays what it is.</summary>
/// <remarks><c>dotnet run -c Release --project tests/FoiRules.Benchmarks -- reading-cost [SHAPE…]</c>; without a shape the cost against Markdig comes first.</remarks>
static class ReadingCost
{
    static readonly int[] Sizes = [10_000, 100_000, 1_000_000, 6_500_000];

    // A letter is read; all that is in it is found; the rules are asked.
    static readonly Dictionary<string, Func<RulePack, Action<SourceText>>> Stages = new(StringComparer.Ordinal)
    {
        ["read"] = pack => s => LetterReader.Read(s, pack.Lexicon),
        ["facts"] = pack => s => FactReader.ReadAll(LetterReader.Read(s, pack.Lexicon), pack.Lexicon, pack.House),
        ["check"] = pack => Checking(new Checker(pack)),
    };

    static readonly Dictionary<string, Func<string>> Shapes = new(StringComparer.Ordinal)
    {
        ["letters"] = () => string.Join("\n\n", Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "examples"), "letter.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)),
        ["tables"] = () => "How many staff left, by ward?\n\n| Ward | 2021/22 | 2022/23 | Total |\n|---|---|---|---|\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"| Ward {i} | {i * 7 % 30} | <5 | {i * 11 % 60} |\n")) + "\n",
        ["sums"] = () => "1. How many complaints were made, by ward and year?\n\n| Ward | 2021/22 | 2022/23 | Total |\n|---|---|---|---|\n" + string.Concat(Enumerable.Range(1, 8).Select(i => $"| Ward {i} | {(i == 3 ? "<5" : i * 7)} | {i * 5} | {(i == 3 ? 18 : i * 12)} |\n")) + "| Total | 234 | 180 | 414 |\n\n",
        ["lists"] = () => "1. How many pupils were excluded?\n\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"- School {i} – {i % 12}\n")) + "\n",
        ["one-line"] = () => "two staff left in May 2023 under section 40(2), ",
        ["brackets"] = () => "[a](b ![c](d *e **f `g <h ",
        ["quotes"] = () => "> 1. How many?\n>> a) Where?\n> - When?\n\nWe hold 3.\n\n",
        ["emphasis"] = () => "**a *b** c* _d __e_ f__ ",
    };

    public static int Run(string[] args)
    {
        if (args is ["one", var shape, var size, var part])
        {
            return One(shape, int.Parse(size, CultureInfo.InvariantCulture), part);
        }

        if (args.Length == 0)
        {
            ReadingRatio.Print();
        }

        File.WriteAllBytes(PackReader.CompiledPath, CompiledRules.Write(RuleFiles.ShippedFiles())!);
        Console.WriteLine("shape      characters stage       ms   MB   ns/char");
        foreach (var name in args.Length == 0 ? Shapes.Keys : args.Where(Shapes.ContainsKey))
        {
            foreach (var characters in Sizes)
            {
                foreach (var stage in Stages.Keys)
                {
                    using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!) { ArgumentList = { "reading-cost", "one", name, characters.ToString(CultureInfo.InvariantCulture), stage } })!;
                    child.WaitForExit();
                }
            }
        }

        return 0;
    }

    static Action<SourceText> Checking(Checker checker) => s => checker.Check(s);

    static int One(string shape, int size, string stage)
    {
        var unit = Shapes[shape]();
        var text = string.Concat(Enumerable.Repeat(unit, (size / unit.Length) + 1))[..size];
        var run = Stages[stage](PackReader.Read(null, null, []));
        run(new SourceText("warm.md", unit));
        var started = Stopwatch.GetTimestamp();
        run(new SourceText("letter.md", text));
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shape,-10} {size,10} {stage,-7} {took,7:0} {Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000,4} {took * 1_000_000 / size,9:0}"));
        return 0;
    }
}
