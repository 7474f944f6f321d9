using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Reports;
using FoiRules.Rules;

namespace FoiRules.Cli;

/// <summary>One letter, as commands that show how it was understood read it.</summary>
static class OneLetter
{
    /// <summary>Its facts by the rules that hold where it lies; null where it or they cannot be read, which is told.</summary>
    public static LetterFacts? Read(string path, string? rules, out RulePack pack)
    {
        var run = new CheckRun(rules);
        pack = run.Pack(path);
        var faults = new List<Finding>();
        var source = LetterFiles.Read(path, faults);
        faults.InsertRange(0, [.. run.Faults, .. pack.Findings.Where(f => f.IsFault)]);
        if (source is null || faults.Count > 0)
        {
            new TextReport().Write(new CheckResult([], [], faults), Console.Error, new ReportOptions());
            return null;
        }

        return FactReader.Read(LetterReader.Read(source, pack.Lexicon), pack.Lexicon, pack.House);
    }
}
