using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Cli.Isolation;

/// <summary>Checks the letters of a run in which packs are isolated. To begin a process takes longer than to check a letter, so it is asked about several at once.</summary>
static class IsolatedLetters
{
    // So few that all of them are through before the process is stopped.
    const int AtOnce = 40;

    /// <summary>What was found, in the order of the letters.</summary>
    /// <param name="paths">The letters.</param>
    /// <param name="packs">The rules of each.</param>
    /// <param name="isWhole">Whether these are all rules there are.</param>
    /// <param name="intake">How they are read.</param>
    public static CheckedLetter[] Check(IReadOnlyList<string> paths, IReadOnlyList<LoadedPack> packs, bool isWhole, LetterIntake intake)
    {
        var letters = new CheckedLetter[paths.Count];
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in Enumerable.Range(0, paths.Count).GroupBy(i => packs[i]).SelectMany(g => g.Chunk(AtOnce)))
        {
            var pack = packs[some[0]];
            var faults = some.ToDictionary(i => i, _ => new List<Finding>());
            var sources = some.Select(i => intake.Read(paths[i], faults[i])).ToList();
            List<SourceText> read = [.. sources.OfType<SourceText>()];
            var isolated = pack.Pack.HasIsolated && read.Count > 0 ? IsolatedChecks.Run(read, pack) : [];

            // What is wrong with a rule file is told once, before what is wrong with a letter.
            List<Finding> ofRules = [.. isolated.Where(f => f.Code.Length == 0 && told.Add($"{f.Place.Source.Path} {f.Place.Span.Start} {f.Message}"))];
            for (var i = 0; i < some.Length; i++)
            {
                var source = sources[i];
                letters[some[i]] = source is null ? new CheckedLetter(null, faults[some[i]], [], null)
                    : CheckedLetter.Of(source, IsolatedChecks.AddTo(pack.Checker.Check(source), source, [.. source == read[0] ? ofRules : [], .. isolated.Where(f => f.Place.Source == source)]), pack.Pack, isWhole).Shortened();
                intake.Progress?.Step();
            }
        }

        return letters;
    }
}
