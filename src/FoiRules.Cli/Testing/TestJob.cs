using FoiRules.Checking;
using FoiRules.Checking.Mutation;
using FoiRules.Cli.Isolation;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli.Testing;

/// <summary>Does what <c>foirules test</c> was asked to do.</summary>
static class TestJob
{
    /// <summary>Tests once, reports, and returns the exit code.</summary>
    public static int Run(TestOptions options)
    {
        var subject = RulesUnderTest.Load(options.Paths);
        if (!IsolatedProcess.IsThis && subject.Pack.Rules.Any(r => r.IsUntrusted))
        {
            return Isolated(options);
        }

        if (subject.Faults.Count > 0)
        {
            RuleSources.Show(subject.Faults);
            return ExitCodes.CouldNot;
        }

        if (Unknown(options.Codes, subject.Rules) is { } unknown)
        {
            Console.Error.WriteLine(unknown);
            return ExitCodes.CouldNot;
        }

        List<Rule> rules = [.. subject.Rules.Where(r => options.Codes.Count == 0 || options.Codes.Contains(r.Description.Code, StringComparer.OrdinalIgnoreCase))];
        var trials = rules.SelectMany(r => Trial.All(r, subject.Pack)).Where(t => options.Only is null || t.Example.IsWrong == (options.Only == "wrong")).ToList();
        using var output = Screen.Open();
        if (options.IsUpdate)
        {
            MarkUpdate.Run(subject, trials, output);
            return ExitCodes.Clean;
        }

        var isSound = TestReport.Write(rules, trials, subject, options, output);
        if (options.JUnit is { } file)
        {
            JUnitReport.Write(trials, file);
        }

        if (options.IsCoverage)
        {
            isSound &= CoverageReport.Write(Coverage.Of(subject.Files, rules), options.LeastCoverage, output);
        }

        // Where an example fails already, it would notice everything.
        if (options.IsMutation && trials.TrueForAll(t => t.Holds))
        {
            isSound &= MutationReport.Write(MutationRun.Of(subject.Files, rules, subject.Pack), options.LeastScore, output);
        }

        if (options.IsTiming)
        {
            TestReport.WriteTimes(trials, output);
        }

        return isSound ? ExitCodes.Clean : ExitCodes.Findings;
    }

    // The author runs scripts nobody has looked at yet; so may somebody who only wants to see what they do.
    static int Isolated(TestOptions options)
    {
        if (options.IsUpdate || options.JUnit is not null)
        {
            Console.Error.WriteLine("foirules: scripts that are not trusted are tested where no file can be written; trust their pack for --update and --junit");
            return ExitCodes.CouldNot;
        }

        var (code, output, errors) = IsolatedProcess.Run(options.Arguments);
        Console.Out.Write(output);
        Console.Error.Write(errors);
        return code is ExitCodes.Clean or ExitCodes.Findings ? code : ExitCodes.CouldNot;
    }

    static string? Unknown(IReadOnlyList<string> codes, IReadOnlyList<Rule> rules)
    {
        var known = rules.Select(r => r.Description.Code).ToList();
        var code = codes.FirstOrDefault(c => !known.Contains(c, StringComparer.OrdinalIgnoreCase));
        return code is null ? null : $"foirules: there is no rule '{code}' among those tested{Nearest.Hint(code.ToUpperInvariant(), known)}";
    }
}
