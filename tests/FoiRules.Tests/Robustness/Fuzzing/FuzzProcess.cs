using System.Text;
using FoiRules.Tests.Support;
using Shouldly;

namespace FoiRules.Tests.Robustness.Fuzzing;

/// <summary>The tool itself, in a folder of fuzzed files beside one that it has nothing to do with.</summary>
static class FuzzProcess
{
    static readonly string[] Lines =
    [
        "check . --output json:out.json --output html:out.html", "check a.md link.md --run-report run.json", "check a.md --rules own.foi", "check . --baseline baseline.json", "check . --shard 1/2 --format sarif", "check a.md --redact --format github", "check . --no-redact --releases report.json", "merge report.json --releases baseline.json --color always",
        "fix . --unsafe", "fix link.md --unsafe", "fix a.md --diff", "baseline . --output baseline.json", "baseline . --output baseline.json --prune", "merge report.json report.json --format html", "suppressions .", "test own.foi --coverage",
        "fmt own.foi", "facts a.md --format json", "audit a.md --format html", "ask any a.md", "why a.md:3 SDC01", "config why a.md SDC01", "explain SDC01 --rules own.foi", "trust .", "check folder --no-cache", "check **/*.md",
    ];

    /// <summary>Runs one command line there.</summary>
    public static void Run(Random random)
    {
        var above = Directory.CreateTempSubdirectory("foirules-fuzz-").FullName;
        try
        {
            var (inside, outside) = (Directory.CreateDirectory(Path.Combine(above, "in")).FullName, Directory.CreateDirectory(Path.Combine(above, "out")).FullName);
            Fill(inside, outside, random);
            var before = Listed(above, inside);
            var line = FuzzText.One(Lines, random);
            var (code, text) = Tool.Run(inside, line.Split(' '), "", new() { ["FOIRULES_CACHE"] = Path.Combine(inside, "cache") });
            code.ShouldBeInRange(0, 2, $"{line}\n{text}");
            text.ShouldNotContain("   at FoiRules.", Case.Sensitive, line);
            Listed(above, inside).ShouldBe(before, line);
        }
        finally
        {
            Directory.Delete(above, recursive: true);
        }
    }

    static void Fill(string inside, string outside, Random random)
    {
        // Half a character becomes a replacement: what is no UTF-8 is in b.md.
        void Write(string name, string text) => File.WriteAllBytes(Path.Combine(inside, name), Encoding.UTF8.GetBytes(text));
        string Letter() => FuzzText.Of(FuzzCorpus.Letters, FuzzCorpus.LetterWords, random);
        File.WriteAllText(Path.Combine(outside, "letter.md"), FuzzText.One(FuzzCorpus.Letters, random));
        Directory.CreateDirectory(Path.Combine(inside, "folder"));
        Write("a.md", Letter());
        Write("folder/c\u202e.md", Letter());
        Write("own.foi", FuzzText.Of(FuzzCorpus.Rules, FuzzCorpus.RuleWords, random));
        Write("baseline.json", random.Next(3) == 0 ? "{ \"version\": 1, \"findings\": [] }" : FuzzText.Of(FuzzTargets.Baselines, FuzzCorpus.JsonWords, random));
        Write("report.json", FuzzText.Of(FuzzTargets.Reports, FuzzCorpus.JsonWords, random));
        File.WriteAllBytes(Path.Combine(inside, "b.md"), HostileLetters.Small(random.Next()));
        if (random.Next(2) == 0)
        {
            Write("house.foi", FuzzText.Of(FuzzCorpus.Houses, FuzzCorpus.RuleWords, random));
        }

        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(inside, "link.md"), "../out/letter.md");
            Directory.CreateSymbolicLink(Path.Combine(inside, "folder/elsewhere"), outside);
        }
    }

    // Everything but the folder the tool was run in, with what it holds.
    static List<string> Listed(string above, string inside) =>
    [
        .. Directory.GetFileSystemEntries(above, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Where(e => !e.StartsWith(inside + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(e => File.Exists(e) ? $"{e} {File.ReadAllText(e)}" : e),
    ];
}
