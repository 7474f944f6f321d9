using FoiRules.Facts;

namespace FoiRules.Cli;

/// <summary>The second pass over a run of several letters: those of which another says otherwise are checked again, with that known.</summary>
static class AcrossLetters
{
    /// <summary>Whether any rule asks for it.</summary>
    public static bool IsAskedFor(IReadOnlyList<LoadedPack> packs)
    {
        var known = new HashSet<LoadedPack>(ReferenceEqualityComparer.Instance);
        foreach (var pack in packs)
        {
            if (known.Add(pack) && pack.Pack.Rules.Any(r => r.Selection.Kind == ReleaseFact.Kind.Name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Holds the letters against one another.</summary>
    /// <param name="letters">The letters as they were checked alone; those of which another says otherwise are replaced.</param>
    /// <param name="check">Checks a letter by its number again, with what the others say.</param>
    public static void Check(CheckedLetter[] letters, Func<int, IReadOnlyList<ReleasedElsewhere>, CheckedLetter> check)
    {
        var elsewhere = ReleaseComparison.Of(Array.ConvertAll(letters, l => l.Releases));
        Parallel.For(0, letters.Length, i =>
        {
            if (elsewhere[i] is { } found)
            {
                letters[i] = check(i, found).Shortened();
            }
        });
    }
}
