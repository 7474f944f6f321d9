using System.IO.Hashing;

namespace FoiRules.Cli.Caching;

/// <summary>The file a segment is kept in: a mark, the stamp, the letters, and a sum over all of it. Whatever is wrong with it, there is none.</summary>
static class SegmentFile
{
    /// <summary>"FOI" and the number of the form; a file in another form is nobody's.</summary>
    const int Mark = 0x01494F46;

    const int MostBytes = 256 << 20;
    const int SumBytes = 16;
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Reads it; null where it is not there, damaged, or of other rules.</summary>
    public static Dictionary<string, Kept>? Read(string file, UInt128 stamp)
    {
        try
        {
            if (!File.Exists(file) || new FileInfo(file).Length is < SumBytes or > MostBytes)
            {
                return null;
            }

            var bytes = File.ReadAllBytes(file);
            var body = bytes.AsSpan(0, bytes.Length - SumBytes);
            return XxHash128.Hash(body).AsSpan().SequenceEqual(bytes.AsSpan(body.Length)) ? Letters(new MemoryStream(bytes, 0, body.Length), stamp) : null;
        }
        catch (Exception fault) when (IsOfFiles(fault) || fault is FormatException or ArgumentException)
        {
            return null;
        }
    }

    static Dictionary<string, Kept>? Letters(MemoryStream body, UInt128 stamp)
    {
        using var from = new BinaryReader(body);
        if (from.ReadInt32() != Mark || SumCode.Read(from) != stamp)
        {
            return null;
        }

        var letters = new Dictionary<string, Kept>(StringComparer.Ordinal);
        for (var left = from.ReadInt32(); left > 0; left--)
        {
            letters[from.ReadString()] = new Kept(SumCode.Read(from), from.ReadBytes(from.Read7BitEncodedInt()));
        }

        return letters;
    }

    /// <summary>Writes it whole or not at all, for its owner alone. Where that cannot be done there is no cache, and nobody is told.</summary>
    public static void Write(string file, UInt128 stamp, Dictionary<string, Kept> letters)
    {
        var draft = $"{file}.{Environment.ProcessId}.part";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = OwnerOnly;
            }

            using (var stream = new FileStream(draft, options))
            {
                stream.Write(Bytes(stamp, letters));
            }

            File.Move(draft, file, overwrite: true);
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            Forget(draft);
        }
    }

    /// <summary>Takes a file away, where that can be done.</summary>
    public static void Forget(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            // It stays, and does no harm.
        }
    }

    /// <summary>Whether something is wrong with a file or folder, and not with the tool.</summary>
    public static bool IsOfFiles(Exception fault) => fault is IOException or UnauthorizedAccessException or NotSupportedException;

    static byte[] Bytes(UInt128 stamp, Dictionary<string, Kept> letters)
    {
        using var memory = new MemoryStream();
        using var to = new BinaryWriter(memory);
        to.Write(Mark);
        SumCode.Write(to, stamp);
        to.Write(letters.Count);
        foreach (var (name, kept) in letters)
        {
            to.Write(name);
            SumCode.Write(to, kept.Sum);
            to.Write7BitEncodedInt(kept.Findings.Length);
            to.Write(kept.Findings);
        }

        to.Write(XxHash128.Hash(memory.ToArray()));
        return memory.ToArray();
    }
}
