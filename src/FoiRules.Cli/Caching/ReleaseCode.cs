using FoiRules.Facts;
using FoiRules.Text;

namespace FoiRules.Cli.Caching;

/// <summary>How what a letter releases is kept: labels only as sums.</summary>
static class ReleaseCode
{
    /// <summary>Writes it.</summary>
    public static void Write(BinaryWriter to, LetterReleases? letter)
    {
        to.Write(letter is not null);
        if (letter is null)
        {
            return;
        }

        to.Write(letter.Received?.DayNumber ?? -1);
        to.Write7BitEncodedInt(letter.Threshold);
        to.Write7BitEncodedInt(letter.All.Count);
        foreach (var release in letter.All)
        {
            to.Write7BitEncodedInt((int)release.Kind);
            to.Write(release.Key);
            to.Write7BitEncodedInt(release.Table);
            to.Write7BitEncodedInt64(release.Low);
            to.Write7BitEncodedInt64(release.High);
            to.Write(release.IsHidden);
            to.Write7BitEncodedInt(release.Span.Start);
            to.Write7BitEncodedInt(release.Span.End);
            to.Write7BitEncodedInt(release.Line);
        }
    }

    /// <summary>Reads what was written.</summary>
    public static LetterReleases? Read(BinaryReader from, string path)
    {
        if (!from.ReadBoolean())
        {
            return null;
        }

        var (day, threshold, left) = (from.ReadInt32(), from.Read7BitEncodedInt(), from.Read7BitEncodedInt());
        var all = new List<Release>();
        for (; left > 0; left--)
        {
            all.Add(new Release((ReleaseKind)from.Read7BitEncodedInt(), from.ReadUInt64(), from.Read7BitEncodedInt(), from.Read7BitEncodedInt64(), from.Read7BitEncodedInt64(), from.ReadBoolean(),
                new TextSpan(from.Read7BitEncodedInt(), from.Read7BitEncodedInt()), from.Read7BitEncodedInt()));
        }

        return new LetterReleases(path, day < 0 ? null : DateOnly.FromDayNumber(day), threshold, all);
    }
}
