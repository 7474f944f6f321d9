using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Cli.Caching;

/// <summary>What was found in the letters of one folder, by their names. It may be asked by several threads.</summary>
/// <param name="folder">The folder of the letters.</param>
/// <param name="file">Where it is kept between runs.</param>
/// <param name="stamp">Of everything but the letters that decides what is found in them.</param>
sealed class Segment(string folder, string file, UInt128 stamp)
{
    readonly Dictionary<string, Kept> known = SegmentFile.Read(file, stamp) ?? new Dictionary<string, Kept>(StringComparer.Ordinal);
    readonly Dictionary<string, Kept> fresh = new(StringComparer.Ordinal);

    /// <summary>What was found in a letter of this very text; null where that is not known.</summary>
    /// <param name="name">Its file.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="releases">What it releases; null where nothing asked for that.</param>
    public IReadOnlyList<Finding>? Find(string name, SourceText letter, out LetterReleases? releases)
    {
        releases = null;
        if (!known.TryGetValue(name, out var kept) || kept.Sum != LetterSum.Of(letter.Content))
        {
            return null;
        }

        try
        {
            using var reader = new BinaryReader(new MemoryStream(kept.Findings));
            var found = FindingCode.Read(reader, letter);
            releases = ReleaseCode.Read(reader, letter.Path);
            return found;
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Notes what was found in a letter.</summary>
    public void Keep(string name, SourceText letter, IReadOnlyList<Finding> findings, LetterReleases? releases)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        if (FindingCode.Write(writer, findings, letter))
        {
            ReleaseCode.Write(writer, releases);
            var kept = new Kept(LetterSum.Of(letter.Content), memory.ToArray());
            lock (fresh)
            {
                fresh[name] = kept;
            }
        }
    }

    /// <summary>Writes it down, and tells whether anything was new. Letters that are no longer there are forgotten.</summary>
    public bool Save()
    {
        if (fresh.Count == 0)
        {
            return false;
        }

        foreach (var (name, kept) in known)
        {
            if (!fresh.ContainsKey(name) && File.Exists(Path.Combine(folder, name)))
            {
                fresh[name] = kept;
            }
        }

        SegmentFile.Write(file, stamp, fresh);
        return true;
    }
}
