using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>What is released.</summary>
public enum ReleaseKind
{
    /// <summary>A count of people in a table or a list.</summary>
    Cell,

    /// <summary>A count of people in a sentence that names a year.</summary>
    Sentence,

    /// <summary>How long a class of records is kept, in days.</summary>
    Retention,
}

/// <summary>Something a letter releases that another letter may release too.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">A sum over its labels or its sentence: the same in every letter that says the same.</param>
/// <param name="Table">The number of its table; -1 outside tables.</param>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be; <see cref="long.MaxValue"/> where nothing bounds it.</param>
/// <param name="IsHidden">Whether a mark stands in its place.</param>
/// <param name="Span">Where it is.</param>
/// <param name="Line">The line, counted from 1.</param>
public sealed record Release(ReleaseKind Kind, ulong Key, int Table, long Low, long High, bool IsHidden, TextSpan Span, int Line)
{
    /// <summary>Whether it is told as one number.</summary>
    public bool IsExact => !IsHidden && Low == High;
}

/// <summary>Everything of one letter that another may release too.</summary>
/// <param name="Path">The letter, as shown.</param>
/// <param name="Received">When its request was received; null where it does not say.</param>
/// <param name="Threshold">The smallest count of people that is not small in it.</param>
/// <param name="All">In the order of the letter.</param>
public sealed record LetterReleases(string Path, DateOnly? Received, int Threshold, IReadOnlyList<Release> All)
{
    /// <summary>The same for letters that release the same, as copies do.</summary>
    public ulong Sum
    {
        get
        {
            var sum = StableSum.Start;
            foreach (var release in All)
            {
                sum = StableSum.Add(StableSum.Add(StableSum.Add(sum, release.Key), (ulong)release.Low), (ulong)release.High);
            }

            return sum;
        }
    }
}

/// <summary>What another letter of the run says of the same.</summary>
/// <param name="Span">Where it is in this letter.</param>
/// <param name="What">One of <see cref="ReleaseFact.Kinds"/>.</param>
/// <param name="Letter">The other letter, as shown.</param>
/// <param name="Line">The line there, counted from 1.</param>
public sealed record ReleasedElsewhere(TextSpan Span, string What, string Letter, int Line);
