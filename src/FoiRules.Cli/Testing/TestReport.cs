using System.Globalization;
using FoiRules.Checking;
using FoiRules.Reports;
using FoiRules.Rules;

namespace FoiRules.Cli.Testing;

/// <summary>Tells what the examples showed.</summary>
static class TestReport
{
    /// <summary>Writes each example that does not hold, what is missing, and the count.</summary>
    /// <returns>Whether all is well.</returns>
    public static bool Write(IReadOnlyList<Rule> rules, IReadOnlyList<Trial> trials, RulePack pack, TestOptions options, TextWriter output)
    {
        foreach (var trial in trials.Where(t => !t.Holds))
        {
            TrialText.Write(trial, output);
        }

        var bare = options.Only is null ? rules.Where(r => r.Examples.Count(e => e.IsWrong) is var wrong && (wrong == 0 || wrong == r.Examples.Count)).ToList() : [];
        foreach (var rule in bare)
        {
            output.Write($"{PlaceText.At(rule.Place)}: {rule.Description.Code} needs a 'wrong' and a 'right' example: nothing shows that it finds what it should and leaves alone what it should.\n\n");
        }

        var trespasses = Trespass.All(trials, pack).ToList();
        foreach (var trespass in trespasses)
        {
            output.Write($"{PlaceText.At(trespass.Of.Example.Place)}: note: {trespass.Rule.Description.Code} reports {trespass.Of.Name} of {trespass.Of.Rule.Description.Code}, at line {trespass.Finding.Place.Source.Position(trespass.Finding.Place.Span.Start).Line.ToString(CultureInfo.InvariantCulture)} of its letter: {trespass.Finding.Message}\n");
        }

        output.Write(trespasses.Count > 0 ? "\n" : "");
        var failed = trials.Count(t => !t.Holds);
        output.Write($"{Said.Count("rule", rules.Count)}, {Said.Count("example", trials.Count)}: {(failed == 0 ? "all hold" : $"{Said.Plain(trials.Count - failed)} {(trials.Count - failed == 1 ? "holds" : "hold")}, {Said.Plain(failed)} {(failed == 1 ? "does" : "do")} not")}.\n");
        return failed == 0 && bare.Count == 0;
    }

    /// <summary>Writes the time each rule took, the slowest first.</summary>
    public static void WriteTimes(IEnumerable<Trial> trials, TextWriter output)
    {
        output.Write("\nTime of each rule, reading its letters included:\n");
        foreach (var rule in trials.GroupBy(t => t.Rule.Description.Code).OrderByDescending(g => g.Sum(t => t.Time.Ticks)))
        {
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{rule.Sum(t => t.Time.TotalMilliseconds),9:0.00} ms  {rule.Key}  {Said.Count("example", rule.Count())}\n"));
        }
    }
}
