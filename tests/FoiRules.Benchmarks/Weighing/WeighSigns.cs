using System.Globalization;
using FoiRules.Checking;
using FoiRules.Letters;
using FoiRules.Rules;

namespace FoiRules.Benchmarks.Weighing;

/// <summary>Learns again what each sign is worth, from letters in which people marked what asks and what answers.</summary>
static class WeighSigns
{
    const double OfMarked = 1;
    const double OfCase = 3;
    const double OfExample = 1.5;

    /// <summary>Reads the marked letters, learns, and writes <c>SignTable.cs</c> anew.</summary>
    /// <param name="args">The root of the repository; then pairs of a file of marks and the folder of its letters (the form of <c>scripts/score-exchanges.sh</c>). Where there are none, only what the repository has is learned from.</param>
    public static int Run(string[] args)
    {
        if (args.Length % 2 != 1)
        {
            Console.Error.WriteLine("weigh-signs REPOSITORY [MARKS.json LETTERS]…");
            return 2;
        }

        var pack = Binder.Bind(RuleFiles.Load(null, null, []));
        var reader = new MarkedLetters(pack.Lexicon);
        var letters = new List<MarkedLetter>();
        for (var i = 1; i < args.Length; i += 2)
        {
            letters.AddRange(reader.Marked(args[i], args[i + 1], OfMarked));
        }

        var table = Path.Combine(args[0], "src", "FoiRules", "Letters", "SignTable.cs");
        letters.AddRange(reader.Cases(Path.Combine(args[0], "tests", "FoiRules.Tests", "Letters", "Cases"), OfCase));

        // What is read rightly today is to stay so: the examples of the rules say what comes of it, not how it is read.
        var examples = pack.Rules.SelectMany(r => r.Examples).Select(e => Trial.Read(e, pack).Facts.Letter.Source);
        letters.AddRange(examples.Select(e => reader.AsRead(e, OfExample)));
        var weights = SignTable.Weights.ToArray().Select(w => (double)w).ToArray();
        Tell("before", letters, weights);
        weights = new SignLearner(letters).From(weights);
        Tell("after", letters, weights);
        SignTableFile.Write(table, weights);
        return 0;
    }

    static void Tell(string when, List<MarkedLetter> letters, double[] weights)
    {
        foreach (var group in letters.GroupBy(l => l.Weight))
        {
            var wrong = group.Sum(l => l.Cost(BestPath.Of(l, weights, 0)));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{when}: {group.Count()} letters of weight {group.Key}, lines misread {wrong:0.0}"));
        }
    }
}
