using FoiRules.Cli.Caching;
using FoiRules.Facts;
using FoiRules.Findings;

namespace FoiRules.Cli;

/// <summary>Checks the letters of a run, several at a time. A letter that was checked before and has not changed is not read again.</summary>
static class ManyLetters
{
    /// <summary>What was found, in the order of the letters.</summary>
    /// <param name="paths">The letters.</param>
    /// <param name="packs">The rules of each.</param>
    /// <param name="cache">What was found before; null where nothing is kept.</param>
    /// <param name="isWhole">Whether these are all rules there are.</param>
    /// <param name="intake">How they are read.</param>
    public static CheckedLetter[] Check(IReadOnlyList<string> paths, IReadOnlyList<LoadedPack> packs, FindingCache? cache, bool isWhole, LetterIntake intake)
    {
        var segments = new Segment?[paths.Count];
        for (var i = 0; i < paths.Count && cache is not null; i++)
        {
            segments[i] = paths[i] == "-" ? null : cache.Of(Path.GetDirectoryName(Path.GetFullPath(paths[i])) ?? "", packs[i].Pack);
        }

        var isAcross = AcrossLetters.IsAskedFor(packs);
        var letters = new CheckedLetter[paths.Count];
        Parallel.For(0, paths.Count, i =>
        {
            letters[i] = Check(paths[i], packs[i], segments[i], isWhole, isAcross, intake).Shortened();
            intake.Progress?.Step();
        });
        cache?.Save();
        if (isAcross)
        {
            AcrossLetters.Check(letters, (i, elsewhere) => CheckAgain(paths[i], packs[i], isWhole, elsewhere, intake));
        }

        return letters;
    }

    // What others say of it is known now; none of that is kept for another run, in which they may say something else.
    static CheckedLetter CheckAgain(string path, LoadedPack pack, bool isWhole, IReadOnlyList<ReleasedElsewhere> elsewhere, LetterIntake intake)
    {
        var faults = new List<Finding>();
        return (intake with { Log = null }).Read(path, faults) is { } source
            ? CheckedLetter.Of(source, pack.Checker.Check(source, elsewhere, out var facts), pack.Pack, isWhole) with { Releases = facts is null ? null : ReleaseReader.Of(facts) }
            : new CheckedLetter(null, faults, [], null);
    }

    static CheckedLetter Check(string path, LoadedPack pack, Segment? segment, bool isWhole, bool isAcross, LetterIntake intake)
    {
        var faults = new List<Finding>();
        if (intake.Read(path, faults) is not { } source)
        {
            return new CheckedLetter(null, faults, [], null);
        }

        var name = Path.GetFileName(path);
        LetterReleases? releases = null;
        var found = segment?.Find(name, source, out releases);
        if (found is null)
        {
            found = pack.Checker.Check(source, [], out var facts);
            releases = isAcross && facts is not null ? ReleaseReader.Of(facts) : null;
            segment?.Keep(name, source, found, releases);
        }

        return CheckedLetter.Of(source, found, pack.Pack, isWhole) with { Releases = releases };
    }
}
