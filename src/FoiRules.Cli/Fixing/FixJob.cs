using FoiRules.Findings;
using FoiRules.Fixing;
using FoiRules.Rules;
using FoiRules.Suppressing;
using FoiRules.Text;

namespace FoiRules.Cli.Fixing;

/// <summary>Does what <c>foirules fix</c> was asked to do.</summary>
sealed class FixJob(FixOptions options)
{
    readonly CheckRun run = new(options.Rules);
    readonly List<Finding> faults = [];
    readonly List<Finding> left = [];
    bool isChanged;

    /// <summary>Puts right, reports, and returns the exit code.</summary>
    public int Run()
    {
        using var screen = Screen.Open();

        // Where the letter itself is printed, the report must not stand in it.
        var isPrinted = options.Paths.Contains("-");
        using var told = isPrinted ? new StreamWriter(Console.OpenStandardError()) : null;
        var report = new FixReport(told ?? screen, options.IsDiff);
        var question = options.IsInteractive ? new FixQuestion(Console.In, screen) : null;
        foreach (var path in LetterFiles.Find(options.Paths, faults))
        {
            if (question?.IsOver != true && LetterFiles.Read(path, faults) is { } source)
            {
                One(source, report, question, screen);
            }
        }

        report.End();
        screen.Flush();
        faults.InsertRange(0, run.Faults);
        if (faults.Count > 0)
        {
            RuleSources.Show(faults);
            return ExitCodes.CouldNot;
        }

        return options.IsDiff ? isChanged ? ExitCodes.Findings : ExitCodes.Clean : new Gate(run, null, null).Of(new CheckResult([], [], left)).Code;
    }

    void One(SourceText source, FixReport report, FixQuestion? question, TextWriter screen)
    {
        var pack = run.Pack(source.Path == "stdin" ? "-" : source.Path);
        if (pack.Findings.Any(f => f.IsFault))
        {
            faults.AddRange(pack.Findings.Where(f => f.IsFault && !faults.Contains(f)));
            return;
        }

        var result = Fixer.Run(source, s => Found(s, pack), (s, finding, fix) => question?.Ask(s, finding, fix) ?? (fix.IsSafe || options.IsUnsafe), isOneByOne: question is not null);
        faults.AddRange(result.Left.Where(f => f.IsFault));
        if (source.Path == "stdin")
        {
            screen.Write(options.IsDiff ? LineDiff.Of(source.Path, source.Content, result.Source.Content) : result.Source.Content);
        }
        else if (result.Made.Count > 0 && options.IsDiff)
        {
            screen.Write(LineDiff.Of(source.Path, source.Content, result.Source.Content));
        }
        else if (result.Made.Count > 0 && LetterTarget.Write(source, result.Source) is { } refusal)
        {
            faults.Add(LetterFiles.Fault(source.Path, refusal));
            return;
        }

        isChanged |= result.Made.Count > 0;
        left.AddRange(result.Left);
        report.Add(source, result);
    }

    // What a comment suppresses is left as it is.
    IReadOnlyList<Finding> Found(SourceText source, RulePack pack)
    {
        var found = run.Found(source, source.Path == "stdin" ? "-" : source.Path);
        return Suppressions.MayBeIn(source) ? Suppressions.Apply(source, found, pack, options.Rules is null, Clock.Today).Findings : found;
    }
}
