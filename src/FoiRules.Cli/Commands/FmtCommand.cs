using System.CommandLine;
using FoiRules.Findings;
using FoiRules.Language.Printing;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules fmt PATH…</c>: lays rule files out in their canonical way.</summary>
static class FmtCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("path") { Description = "Rule files (.foi), folders of them, or - to read standard input and print.", Arity = ArgumentArity.OneOrMore, HelpName = "PATH" };
        var check = new Option<bool>("--check") { Description = "Change nothing; say which files are not laid out so, and exit with 1 if there are any." };
        var diff = new Option<bool>("--diff") { Description = "Change nothing; show what would change." };
        var command = new Command("fmt", HelpText.Of(
            "Lay rule files out: clauses in one column, long lists broken. What a file says does not change, and comments stay.",
            "0 done, or nothing to do; 1 with --check or --diff: a file would change; 2 a file could not be read.",
            "foirules fmt house.foi", "foirules fmt --check rules", "foirules fmt --diff house.foi"))
        {
            paths, check, diff,
        };
        command.SetAction(arguments => Run(arguments.GetValue(paths)!, arguments.GetValue(check), arguments.GetValue(diff)));
        return command;
    }

    static int Run(string[] paths, bool isCheck, bool isDiff)
    {
        var faults = new List<Finding>();
        var (changed, files) = (0, RuleSources.Read(paths, faults));
        using var output = Screen.Open();
        foreach (var file in files)
        {
            var (text, found) = Formatter.Format(file.Source);
            if (text is null)
            {
                faults.AddRange(found);
                continue;
            }

            var isChange = text != file.Source.Content;
            changed += isChange ? 1 : 0;
            if (isDiff)
            {
                output.Write(LineDiff.Of(file.Source.Path, file.Source.Content, text));
            }
            else if (isCheck)
            {
                output.Write(isChange ? $"{file.Source.Path} is not laid out as 'foirules fmt' would\n" : "");
            }
            else if (file.Source.Path == "stdin")
            {
                output.Write(text);
            }
            else if (isChange)
            {
                WholeFile.Write(file.Source.Path, text, file.HasMark);
                output.Write($"{file.Source.Path} laid out\n");
            }
        }

        if (isCheck && changed == 0 && faults.Count == 0)
        {
            output.Write($"{Said.Count("rule file", files.Count)} laid out as {(files.Count == 1 ? "it" : "they")} should be.\n");
        }

        output.Flush();
        if (faults.Count > 0)
        {
            RuleSources.Show(faults);
            return ExitCodes.CouldNot;
        }

        return changed > 0 && (isCheck || isDiff) ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
