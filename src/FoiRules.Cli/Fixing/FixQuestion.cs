using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Text;

namespace FoiRules.Cli.Fixing;

/// <summary>Asks whether a fix is to be made.</summary>
sealed class FixQuestion(TextReader answers, TextWriter screen)
{
    bool isAll;

    /// <summary>Whether the user has had enough.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Shows a finding and what would change, and asks. No answer is a no.</summary>
    public bool Ask(SourceText source, Finding finding, Fix fix)
    {
        if (isAll || IsOver)
        {
            return isAll;
        }

        TextReport.Write([finding], screen, new ReportOptions());
        screen.Write(LineDiff.Of(source.Path, source.Content, fix.Apply(source.Content)));
        while (true)
        {
            screen.Write($"{fix.Label}{(fix.IsSafe ? "" : " (a meaning may be lost)")}? yes, no, all, quit: ");
            screen.Flush();
            switch (answers.ReadLine()?.Trim().ToLowerInvariant())
            {
                case "y" or "yes":
                    return true;
                case "n" or "no" or "":
                    return false;
                case "a" or "all":
                    return isAll = true;
                case null or "q" or "quit":
                    IsOver = true;
                    return false;
            }
        }
    }
}
