using FoiRules.Checking.Mutation;
using FoiRules.Reports;

namespace FoiRules.Cli.Testing;

/// <summary>Tells which changes no example noticed.</summary>
static class MutationReport
{
    /// <summary>Writes each change that went unnoticed, then the score of each rule and phrase that has any.</summary>
    /// <returns>Whether the least score asked for is met.</returns>
    public static bool Write(IReadOnlyList<Mutant> all, decimal? least, TextWriter output)
    {
        output.Write("\n");
        List<Mutant> mutants = [.. all.Where(m => !m.IsWord)];
        foreach (var mutant in mutants.Where(m => !m.IsNoticed))
        {
            PlaceText.Write(mutant.Place, $"{mutant.Name}: no example notices this change: {mutant.What}", output);
            output.Write("\n");
        }

        foreach (var rule in mutants.GroupBy(m => m.Name).Where(g => g.Any(m => !m.IsNoticed)))
        {
            output.Write($"{Score(rule.ToList())}  {rule.Key}  {Said.Plain(rule.Count(m => m.IsNoticed))} of {Said.Plain(rule.Count())}\n");
        }

        output.Write($"Mutation score {Score(mutants)}: examples notice {Said.Plain(mutants.Count(m => m.IsNoticed))} of {Said.Count("change", mutants.Count)}.\n");
        WriteWords([.. all.Where(m => m.IsWord)], output);
        var isMet = least is null || Share(mutants) >= least;
        output.Write(isMet ? "" : $"Less than the {CoverageReport.Share(least!.Value)} asked for.\n");
        return isMet;
    }

    // A wide phrase is a good one, so its words are told and not scored.
    static void WriteWords(List<Mutant> words, TextWriter output) => output.Write(words.Count == 0 ? "" :
        $"Words of phrases, which do not count: {Said.Plain(words.Count(m => m.IsNoticed))} of {Said.Plain(words.Count)} are said by an example.\n");

    static string Score(IReadOnlyList<Mutant> mutants) => CoverageReport.Share(Share(mutants));

    static decimal Share(IReadOnlyList<Mutant> mutants) => mutants.Count == 0 ? 1 : decimal.Divide(mutants.Count(m => m.IsNoticed), mutants.Count);
}
