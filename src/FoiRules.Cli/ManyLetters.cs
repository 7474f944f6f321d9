using FoiRules.Cli.Caching;
using FoiRules.Facts;
using FoiRules.Findings;

namespace FoiRules.Cli;

/// <summary>Checks the letters of a run, several at a time. A letter that was checked before and has not changed is not read again.</summary>
static class ManyLetters
{
    /// <summary>How many letters a run may hold as they are; those of a greater one are packed.</summary>
    internal static int MostHeld { get; set; } = 2000;

    // How many of them leave their rubbish behind before it is taken away. Left to itself, the runtime lets it grow with what is held.
    const int LettersAtOnce = 100;

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

        CheckedLetter Held(CheckedLetter letter, string path) => paths.Count > MostHeld && path != "-" ? letter.Packed(path) : letter;
        var isAcross = AcrossLetters.IsAskedFor(packs);
        var (letters, done) = (new CheckedLetter[paths.Count], 0);
        Parallel.For(0, paths.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            letters[i] = Held(Check(paths[i], packs[i], segments[i], isWhole, isAcross, intake).Shortened(), paths[i]);
            intake.Progress?.Step();
            if (paths.Count > MostHeld && Interlocked.Increment(ref done) % LettersAtOnce == 0)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            }
        });
        cache?.Save();
        if (isAcross)
        {
            AcrossLetters.Check(letters, (i, elsewhere) => Held(CheckAgain(paths[i], packs[i], isWhole, elsewhere, intake), paths[i]));
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
