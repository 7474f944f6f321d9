using FoiRules.Facts;
using FoiRules.Text;

namespace FoiRules.Cli.Releases;

/// <summary>What one letter releases, as it is written down for the run that joins the shards.</summary>
/// <param name="Path">The letter, as shown.</param>
/// <param name="Received">When its request was received; null where it does not say.</param>
/// <param name="Threshold">The smallest count of people that is not small in it.</param>
/// <param name="Releases">In the order of the letter.</param>
sealed record ReleasedLetter(string Path, DateOnly? Received, int Threshold, IReadOnlyList<ReleasedItem> Releases)
{
    /// <summary>Writes it down.</summary>
    public static ReleasedLetter Of(LetterReleases letter) =>
        new(letter.Path, letter.Received, letter.Threshold, [.. letter.All.Select(r => new ReleasedItem(r.Kind, r.Key, r.Table, r.Low, r.High, r.IsHidden, r.Span.Start, r.Span.End, r.Line))]);

    /// <summary>What was written down.</summary>
    public LetterReleases Read() =>
        new(Path, Received, Threshold, [.. Releases.Select(r => new Release(r.Kind, r.Key, r.Table, r.Low, r.High, r.IsHidden, new TextSpan(r.Start, r.End), r.Line))]);

    /// <summary>Whether there can be such a letter.</summary>
    public bool IsSound => Threshold >= 0 && Releases.All(r => r is { Low: >= 0, Start: >= 0, Line: >= 1 } && Enum.IsDefined(r.Kind) && r.Low <= r.High && r.Start <= r.End);
}

/// <summary>A <see cref="Release"/>.</summary>
sealed record ReleasedItem(ReleaseKind Kind, ulong Key, int Table, long Low, long High, bool IsHidden, int Start, int End, int Line);
