using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Fixing;

/// <summary>Makes fixes until nothing changes any more. Each is made whole or not at all, and withdrawn if the letter is no better for it.</summary>
public sealed class Fixer
{
    // A letter is checked anew after each attempt; after so many, fewer for a long letter, it is left as it is.
    const int MostAttempts = 200;
    const int FewestAttempts = 12;
    const int MostCharacters = 20_000_000;
    const int ShortestBlank = 4;

    readonly Func<SourceText, IReadOnlyList<Finding>> check;
    readonly Func<SourceText, Finding, Fix, bool> wants;
    readonly List<MadeFix> made = [];
    readonly List<WithdrawnFix> withdrawn = [];
    readonly HashSet<string> declined = new(StringComparer.Ordinal);

    Fixer(Func<SourceText, IReadOnlyList<Finding>> check, Func<SourceText, Finding, Fix, bool> wants)
    {
        this.check = check;
        this.wants = wants;
    }

    /// <summary>Makes the fixes of a letter.</summary>
    /// <param name="source">The letter.</param>
    /// <param name="check">Finds what is to be put right.</param>
    /// <param name="wants">Whether a fix is wanted; asked once for each.</param>
    /// <param name="isOneByOne">Whether each fix is made before the next is asked about.</param>
    public static FixResult Run(SourceText source, Func<SourceText, IReadOnlyList<Finding>> check, Func<SourceText, Finding, Fix, bool> wants, bool isOneByOne) =>
        new Fixer(check, wants).Run(source, isOneByOne);

    FixResult Run(SourceText source, bool isOneByOne)
    {
        var found = check(source);
        var most = Math.Clamp(MostCharacters / Math.Max(1, source.Content.Length), FewestAttempts, MostAttempts);
        for (var attempts = 0; attempts < most;)
        {
            var batch = FixBatch.Of(source, Proposals(source, found, isOneByOne));
            if (batch.Proposals.Count == 0)
            {
                return new FixResult(source, made, withdrawn, found, IsComplete: true);
            }

            // What cannot stay together is tried in halves, down to the one that is to blame.
            for (var isOpen = true; isOpen && attempts < most; attempts++)
            {
                var after = batch.Apply(source);
                var now = check(after);
                var fault = FixVerdict.Of(batch, source, found, after, now);
                if (fault is null)
                {
                    made.AddRange(batch.Proposals.Select(p => new MadeFix(p.Finding, p.Fix, Blanks(p.Fix))));
                    (source, found, isOpen) = (after, now, false);
                }
                else if (batch.Proposals is [var only])
                {
                    declined.Add(only.Key);
                    withdrawn.Add(new WithdrawnFix(only.Finding, only.Fix, fault));
                    isOpen = false;
                }
                else
                {
                    batch = batch.Half(source);
                }
            }
        }

        return new FixResult(source, made, withdrawn, found, IsComplete: false);
    }

    // "[insert the date]"; a mark such as "[c]" is none.
    static int Blanks(Fix fix) => fix.Edits.Sum(e => e.Text.Split('[').Skip(1).Count(rest => rest.IndexOf(']', StringComparison.Ordinal) >= ShortestBlank));

    List<Proposal> Proposals(SourceText source, IReadOnlyList<Finding> found, bool isOneByOne)
    {
        var proposals = new List<Proposal>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in found)
        {
            if (ReferenceEquals(finding.Place.Source, source) || finding.Place.Source.Path == source.Path)
            {
                if (Wanted(source, finding, seen) is { } proposal)
                {
                    proposals.Add(proposal);
                    if (isOneByOne)
                    {
                        break;
                    }
                }
            }
        }

        return proposals;
    }

    // The first fix that is wanted; a finding is put right in one way only.
    Proposal? Wanted(SourceText source, Finding finding, Dictionary<string, int> seen)
    {
        foreach (var offered in finding.Fixes)
        {
            var key = $"{finding.Code}|{offered.Label}|{string.Join('|', offered.Edits.Select(e => $"{source.Slice(e.Span)}>{e.Text}"))}";
            seen[key] = seen.GetValueOrDefault(key) + 1;
            key = $"{seen[key]}|{key}";
            if (declined.Contains(key))
            {
                continue;
            }

            if (wants(source, finding, offered))
            {
                return new Proposal(finding, AsLetter(source, offered), key);
            }

            declined.Add(key);
        }

        return null;
    }

    // What is put in ends its lines as the letter does.
    static Fix AsLetter(SourceText source, Fix fix) => !source.Content.Contains("\r\n", StringComparison.Ordinal) ? fix
        : fix with { Edits = [.. fix.Edits.Select(e => e with { Text = e.Text.ReplaceLineEndings("\r\n") })] };
}
