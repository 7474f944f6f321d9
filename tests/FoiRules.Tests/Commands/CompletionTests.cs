using System.Diagnostics;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>What a shell completes, asked of bash itself; of other shells only that there is a script that asks the tool.</summary>
public sealed class CompletionTests
{
    [TestCase("foirules che", "check")]
    [TestCase("foirules check --fo", "--format")]
    [TestCase("foirules check --format sa", "sarif")]
    [TestCase("foirules check --fail-on ", "advice error never warning")]
    [TestCase("foirules check ", "")]
    [Platform("Linux")]
    public void Bash_completes_commands_options_and_their_words_and_leaves_files_to_itself(string line, string words)
    {
        var folder = Directory.CreateTempSubdirectory("foirules-completion-").FullName;
        var script = Tool.Print(folder, ["completion", "bash"]);
        var tool = $"foirules() {{ dotnet '{Path.Combine(Tool.Folder, "foirules.dll")}' \"$@\"; }}\n";
        var asked = $"COMP_LINE='{line}'; COMP_POINT=${{#COMP_LINE}}; read -ra COMP_WORDS <<<\"$COMP_LINE\"; [[ $COMP_LINE == *' ' ]] && COMP_WORDS+=(''); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); _foirules; echo \"${{COMPREPLY[@]}}\"";
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", tool + script + asked]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        bash.StandardOutput.ReadToEnd().Trim().ShouldBe(words);
        Directory.Delete(folder);
    }

    [TestCase("zsh", "compdef _foirules foirules")]
    [TestCase("fish", "complete -c foirules")]
    public void Other_shells_have_a_script_that_asks_the_tool(string shell, string expected)
    {
        var script = Tool.Print(Path.GetTempPath(), ["completion", shell]);
        script.ShouldContain(expected);
        script.ShouldContain("foirules \"[suggest:");
    }
}
