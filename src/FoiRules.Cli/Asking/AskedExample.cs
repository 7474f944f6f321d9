using FoiRules.Checking;
using FoiRules.Cli.Commands;
using FoiRules.Cli.Testing;
using FoiRules.Reports;
using FoiRules.Rules;

namespace FoiRules.Cli.Asking;

/// <summary>Tells why a rule reports a line of an example in a rule file, or does not: the example is the letter.</summary>
static class AskedExample
{
    /// <summary>Asks, tells, and returns the exit code.</summary>
    public static int Run(string path, int line, string asked)
    {
        var subject = RulesUnderTest.Load([path]);
        if (subject.Faults.Count > 0)
        {
            RuleSources.Show(subject.Faults);
            return ExitCodes.CouldNot;
        }

        if (ExplainCommand.Find(asked, subject.Pack) is not { } rule)
        {
            return ExitCodes.CouldNot;
        }

        foreach (var example in subject.Rules.SelectMany(r => r.Examples))
        {
            if (LineOf(example, line) is { } at)
            {
                var why = Why.Of(rule.Description.Code, subject.Files, p => Trial.Read(example, p).Facts, at);
                using var output = Screen.Open();
                WhyText.Write(why, Trial.Read(example, subject.Pack).Facts.Letter.Source, at, output);
                return why.Findings.Count > 0 ? ExitCodes.Clean : ExitCodes.Findings;
            }
        }

        Console.Error.WriteLine($"foirules: line {Said.Plain(line)} of {path} stands in no example");
        return ExitCodes.CouldNot;
    }

    // The letter begins on the line behind the three quotes.
    static int? LineOf(RuleExample example, int line)
    {
        var (source, span) = (example.Place.Source, example.Place.Span);
        var quotes = source.Content.IndexOf("\"\"\"", span.Start, span.Length, StringComparison.Ordinal);
        var first = source.Position(Math.Max(span.Start, quotes)).Line + 1;
        return line >= first && line < first + example.Text.Split('\n').Length ? line - first + 1 : null;
    }
}
