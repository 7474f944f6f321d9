using System.Globalization;
using FoiRules.Findings;
using FoiRules.Fixing;
using FoiRules.Text;

namespace FoiRules.Cli.Fixing;

/// <summary>Tells what was put right, what was not, and what is left.</summary>
sealed class FixReport(TextWriter output, bool isDiff)
{
    int made;
    int letters;
    int left;
    int offered;

    /// <summary>Tells of one letter.</summary>
    public void Add(SourceText before, FixResult result)
    {
        made += result.Made.Count;
        letters += result.Made.Count > 0 ? 1 : 0;
        left += result.Left.Count;
        foreach (var finding in result.Left)
        {
            offered += finding.Fixes.Count > 0 && !result.Withdrawn.Any(w => w.Finding.Code == finding.Code) ? 1 : 0;
        }

        foreach (var one in result.Made)
        {
            var blanks = one.Blanks == 0 ? "" : $"; {Said.Count("blank", one.Blanks)} to be filled in";
            output.Write($"{Place(one.Finding)}: {one.Finding.Code}: {one.Fix.Label}{(one.Fix.IsSafe ? "" : " (unsafe)")}{blanks}\n");
        }

        foreach (var one in result.Withdrawn)
        {
            output.Write($"{Place(one.Finding)}: {one.Finding.Code}: withdrawn: {one.Fix.Label}: {one.Because}\n");
        }

        if (!result.IsComplete)
        {
            output.Write($"{before.Path}: there is more to put right than can be tried; run it again\n");
        }
    }

    /// <summary>The last line.</summary>
    public void End()
    {
        var can = offered == 0 ? "" : $", {Said.Plain(offered)} of them with a fix that was not asked for (--unsafe, --interactive)";
        output.Write($"{(made == 0 ? "Nothing" : Said.Count("finding", made))} {(isDiff ? "would be " : "")}put right{(letters == 0 ? "" : $" in {Said.Count("letter", letters)}")}. {(left == 0 ? "Nothing is left." : $"{Said.Plain(left)} left{can}.")}\n");
    }

    static string Place(Finding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Place.Source.Path}:{finding.Place.Source.Position(finding.Place.Span.Start).Line}");
}
