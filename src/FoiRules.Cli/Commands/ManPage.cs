using System.CommandLine;
using System.Text;

namespace FoiRules.Cli.Commands;

/// <summary>The manual page, from what the commands say of themselves for <c>--help</c>.</summary>
static class ManPage
{
    const string Around = """
        .SH EXIT STATUS
        .TP
        .B 0
        Everything was checked, and nothing was found that fails.
        .TP
        .B 1
        Something was found.
        .TP
        .B 2
        Something could not be read, or a rule file has a mistake; do not trust the rest.
        .SH FILES
        .TP
        .I house.foi
        What an authority says of itself and of the rules; looked for in the folder of a letter and in those above it.
        .TP
        .I foirules.lock
        Beside it: the packs whose checks in C# may run, as they were when somebody looked at them.
        .SH ENVIRONMENT
        .TP
        .B FOIRULES_CACHE
        The folder in which findings and compiled checks are kept, or \(lqoff\(rq.
        .TP
        .B XDG_CACHE_HOME
        Where that folder is otherwise.
        .TP
        .B FORCE_COLOR
        Where it is set, text has colours, on a terminal or not; with 0 it has none. It comes before the others.
        .TP
        .B NO_COLOR
        Where it is set to anything, text has no colours.
        .TP
        .B CLICOLOR_FORCE
        Where it is set to anything but 0, text has colours, on a terminal or not.
        .TP
        .B CLICOLOR
        Where it is 0, text has no colours.

        """;

    /// <summary>The page, in the language of <c>man</c>.</summary>
    public static string Of(RootCommand root)
    {
        var page = new StringBuilder();
        page.Append($".TH FOIRULES 1 \"\" \"FoiRules {ToolVersion.Text}\" \"User Commands\"\n");
        page.Append(".SH NAME\nfoirules \\- check draft replies to freedom\\-of\\-information requests\n");
        page.Append(".SH SYNOPSIS\n.B foirules\n.I COMMAND\n[\\fIARGUMENTS\\fR] [\\fIOPTIONS\\fR]\n");
        page.Append($".SH DESCRIPTION\n{Text(HelpText.Summary(root.Description))}\n.SH COMMANDS\n");
        foreach (var command in root.Subcommands.Where(c => !c.Hidden))
        {
            Add(command, "foirules", page);
        }

        return page.Append(Around.ReplaceLineEndings("\n")).ToString();
    }

    static void Add(Command command, string before, StringBuilder page)
    {
        var name = $"{before} {command.Name}";
        if (command.Subcommands.Count > 0)
        {
            foreach (var inner in command.Subcommands.Where(c => !c.Hidden))
            {
                Add(inner, name, page);
            }

            return;
        }

        page.Append($".SS {Text(name)}{string.Concat(command.Arguments.Where(a => !a.Hidden).Select(Usage))}\n");
        var parts = (command.Description ?? "").ReplaceLineEndings("\n").Split("\n\n");
        page.Append($"{Text(parts[0])}\n");
        foreach (var argument in command.Arguments.Where(a => !a.Hidden))
        {
            page.Append($".TP\n\\fI{Text(argument.HelpName ?? argument.Name)}\\fR\n{Text(argument.Description)}\n");
        }

        foreach (var option in command.Options.Where(o => !o.Hidden && o.Name is not ("--help" or "--version")))
        {
            page.Append($".TP\n\\fB{Text(string.Join(", ", option.Aliases.Prepend(option.Name)))}\\fR{(option.HelpName is { } value ? $" \\fI{Text(value)}\\fR" : "")}\n{Text(option.Description)}\n");
        }

        foreach (var part in parts.Skip(1))
        {
            AddPart(part, page);
        }
    }

    // The examples are lines of their own; the exit codes are a sentence.
    static void AddPart(string part, StringBuilder page)
    {
        var lines = part.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length > 1)
        {
            page.Append($".PP\n{Text(lines[0])}\n.PP\n.nf\n{string.Concat(lines.Skip(1).Select(l => $".RS\n{Text(l.Trim())}\n.RE\n"))}.fi\n");
        }
        else if (lines.Length == 1)
        {
            page.Append($".PP\n{Text(lines[0])}\n");
        }
    }

    static string Usage(Argument argument)
    {
        var name = $"\\fI{Text(argument.HelpName ?? argument.Name)}\\fR";
        var repeated = argument.Arity.MaximumNumberOfValues > 1 ? name + "..." : name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $" [{repeated}]" : " " + repeated;
    }

    // A line that begins with a point or a quote would be a command.
    static string Text(string? text)
    {
        var plain = (text ?? "").Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Replace("…", "...", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
        return plain.Length > 0 && plain[0] is '.' or '\'' ? "\\&" + plain : plain;
    }
}
