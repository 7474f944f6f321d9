using FoiRules.Findings;
using FoiRules.Reports;

namespace FoiRules.Cli.Commands;

/// <summary>Does what <c>foirules check</c> was asked to do.</summary>
static class CheckJob
{
    /// <summary>Checks, reports, and returns the exit code.</summary>
    public static int Run(CheckOptions options)
    {
        if (ReportFormats.Find(options.Format) is not { } format)
        {
            return Refuse($"there is no format '{options.Format}'; it is one of {string.Join(", ", ReportFormats.All.Select(f => f.Name))}");
        }

        if (!Threshold(options.FailOn, out var threshold))
        {
            return Refuse($"there is no severity '{options.FailOn}'; it is advice, warning, error or never");
        }

        if (options.Output is not null && ReportFile.Refusal(options.Output) is { } refusal)
        {
            return Refuse(refusal);
        }

        var result = new CheckRun(options.Rules).Check(options.Paths);
        if (options.Output is not null && ReportFile.IsAmong(result.Letters, options.Output))
        {
            return Refuse($"the report cannot be written to {options.Output}, which is one of the letters");
        }

        Write(format, result, options.Output);
        return ExitCode(result, threshold);
    }

    static int ExitCode(CheckResult result, Severity? threshold)
    {
        var code = ExitCodes.Clean;
        foreach (var finding in result.Findings)
        {
            if (finding.IsFault)
            {
                return ExitCodes.CouldNot;
            }

            code = finding.Severity >= threshold ? ExitCodes.Findings : code;
        }

        return code;
    }

    static bool Threshold(string word, out Severity? threshold)
    {
        threshold = word switch { "advice" => Severity.Advice, "warning" => Severity.Warning, "error" => Severity.Error, _ => null };
        return threshold is not null || word == "never";
    }

    static void Write(IReportFormat format, CheckResult result, string? file)
    {
        var color = file is null && Screen.HasColor;
        var options = new ReportOptions(color, ToolVersion.Text);
        if (file is null)
        {
            using var screen = Screen.Open();
            format.Write(result, screen, options);
            return;
        }

        ReportFile.Write(file, writer => format.Write(result, writer, options));
    }

    static int Refuse(string message)
    {
        Console.Error.WriteLine($"foirules: {message}");
        return ExitCodes.CouldNot;
    }
}
