using System.CommandLine;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules completion SHELL</c>: a script by which a shell completes command lines. The tool itself is asked what fits, so the script need not be renewed.</summary>
static class CompletionCommand
{
    const string Bash = """
        _foirules() {
            local word="${COMP_WORDS[COMP_CWORD]}" line="${COMP_LINE:0:COMP_POINT}" found
            found=$(foirules "[suggest:${#line}]" "$line" 2>/dev/null)
            [[ $COMP_CWORD -gt 1 && $word != -* ]] && found=$(grep -v '^[-/]' <<<"$found")
            COMPREPLY=($(compgen -W "$found" -- "$word"))
        }
        complete -o default -F _foirules foirules

        """;

    const string Zsh = """
        #compdef foirules
        _foirules() {
            local line="${(j: :)words[1,CURRENT]}" word="${words[CURRENT]}"
            local -a found
            found=(${(f)"$(foirules "[suggest:${#line}]" "$line" 2>/dev/null)"})
            [[ $CURRENT -gt 2 && $word != -* ]] && found=(${found:#[-/]*})
            if (( ${#found} )); then compadd -- $found; else _files; fi
        }
        compdef _foirules foirules

        """;

    const string Fish = """
        function __foirules_complete
            set -l line (commandline -cp)
            foirules "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c foirules -a '(__foirules_complete)'

        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or fish.", HelpName = "SHELL" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", HelpText.Of(
            "Print a script by which a shell completes command lines.",
            "0 printed; 2 there is no such shell.",
            "foirules completion bash > ~/.local/share/bash-completion/completions/foirules", "foirules completion fish > ~/.config/fish/completions/foirules.fish"))
        { shell };
        command.SetAction(arguments =>
        {
            using var screen = Screen.Open();
            screen.Write((arguments.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => Fish }).ReplaceLineEndings("\n"));
            return ExitCodes.Clean;
        });
        return command;
    }
}
