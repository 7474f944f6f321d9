using FoiRules.Cli.Packing;
using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Suppressing;
using FoiRules.Text;

namespace FoiRules.Cli;

/// <summary>One letter of a run.</summary>
/// <param name="Source">The letter; null where it could not be read.</param>
/// <param name="Faults">Why not.</param>
/// <param name="Findings">What is left of what was found.</param>
/// <param name="Outcome">What its comments suppress; null where it has none, as most.</param>
sealed record CheckedLetter(SourceText? Source, IReadOnlyList<Finding> Faults, IReadOnlyList<Finding> Findings, SuppressionOutcome? Outcome)
{
    /// <summary>What other letters of the run may release too; null where nothing asks for it.</summary>
    public LetterReleases? Releases { get; init; }

    /// <summary>A letter in which these were found, some of which it may suppress itself.</summary>
    /// <param name="source">The letter.</param>
    /// <param name="found">What was found.</param>
    /// <param name="pack">The rules it was checked with.</param>
    /// <param name="isWhole">Whether these are all rules there are.</param>
    public static CheckedLetter Of(SourceText source, IReadOnlyList<Finding> found, RulePack pack, bool isWhole)
    {
        var outcome = Suppressions.MayBeIn(source) ? Suppressions.Apply(source, found, pack, isWhole, Clock.Today) : null;
        return new CheckedLetter(source, [], outcome?.Findings ?? found, outcome);
    }

    /// <summary>Pressed together, for a run over very many letters.</summary>
    /// <param name="file">The file of the letter.</param>
    public CheckedLetter Packed(string file)
    {
        var letter = Releases is null ? this : this with { Releases = PackedReleases.Of(Releases) };
        return Source is not null && Findings.Count > 0 && Outcome is null && PackedLetter.Of(Source, file, Findings) is { } packed ? letter with { Source = packed.Source, Findings = packed } : letter;
    }

    /// <summary>Without the text of a letter that no report will show, so that a run over many holds only those in which something was found.</summary>
    public CheckedLetter Shortened() => Source is null || Findings.Count > 0 || Outcome is not null ? this : this with { Source = new SourceText(Source.Path, "") };
}
