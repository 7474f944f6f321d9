using FoiRules.Cli.Watching;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>A watched check runs again when, and only when, something it reads has changed and no more is changing.</summary>
public sealed class WatchTests
{
    static readonly HashSet<string> None = [];

    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-watch-").FullName;
        Write("replies/a.md", "one");
        Write("replies/deep/b.md", "one");
        Write("replies/notes.txt", "one");
        Write("house.foi", "authority \"Easterham Council\"\n");
        Write("packs/own.foi", "one");
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [TestCase("replies", "replies/a.md", true)]
    [TestCase("replies", "replies/deep/b.md", true)]
    [TestCase("replies", "replies/new.md", true, Description = "a new letter")]
    [TestCase("replies", "replies/house.foi", true, Description = "a new house file")]
    [TestCase("replies", "house.foi", true, Description = "a house file further up")]
    [TestCase("replies", "foirules.lock", true)]
    [TestCase("replies", "replies/notes.txt", false)]
    [TestCase("replies", "other.md", false)]
    [TestCase("replies/a.md", "replies/a.md", true)]
    [TestCase("replies/a.md", "house.foi", true)]
    [TestCase("replies/a.md", "replies/deep/b.md", false)]
    [TestCase("replies/**/*.md", "replies/deep/b.md", true)]
    [TestCase("replies", "packs/own.foi", true, Description = "a file that was read")]
    [TestCase("replies", "replies/out.md", false, Description = "a report of its own")]
    public void What_a_check_reads_is_watched(string path, string written, bool isSeen)
    {
        var before = Look(path);
        Write(written, "another text");

        Look(path).ChangedSince(before).ShouldBe(isSeen ? [At(written)] : []);
    }

    [Test]
    public void A_file_that_is_gone_has_changed()
    {
        var before = Look("replies");
        File.Delete(At("replies/a.md"));

        Look("replies").ChangedSince(before).ShouldBe([At("replies/a.md")]);
    }

    [TestCase("", 1, "", Description = "nothing changes")]
    [TestCase(".a..", 2, "a", Description = "one change, then rest")]
    [TestCase("ab..", 2, "a b", Description = "what goes on changing is waited for")]
    [TestCase("a.b.", 3, "a|b", Description = "two changes")]
    [TestCase("a", 1, "", Description = "ended while something was changing")]
    public void It_checks_once_and_again_after_each_change_that_has_settled(string waits, int checks, string told)
    {
        var (step, checkedTimes, changes) = (0, 0, new List<string>());
        bool Wait()
        {
            if (step == waits.Length)
            {
                return false;
            }

            if (waits[step++] is not '.' and var letter)
            {
                Write($"replies/{letter}.md", $"changed in step {step}");
            }

            return true;
        }

        new WatchLoop(() => ++checkedTimes, () => Look("replies"), () => [], Wait, c => changes.AddRange(c.Count == 0 ? [] : [string.Join(' ', c.Select(Path.GetFileNameWithoutExtension))])).Run().ShouldBe(checks);
        checkedTimes.ShouldBe(checks);
        string.Join('|', changes).ShouldBe(told);
    }

    [Test]
    public void A_change_during_a_check_is_checked_again()
    {
        var (steps, checks) = (3, 0);
        new WatchLoop(
            () =>
            {
                if (++checks == 1)
                {
                    Write("replies/a.md", "changed while it was read");
                }

                return 0;
            },
            () => Look("replies"),
            () => [],
            () => steps-- > 0,
            _ => { }).Run();
        checks.ShouldBe(2);
    }

    [Test]
    public void Files_that_only_a_check_knows_of_are_watched_from_then_on_and_are_no_change()
    {
        var (steps, checks, others) = (4, 0, new List<string>());
        new WatchLoop(
            () =>
            {
                others.Add(At("packs/own.foi"));
                return ++checks;
            },
            () => WatchedFiles.Of([At("replies")], others, None),
            () => others,
            () =>
            {
                if (steps == 3)
                {
                    Write("packs/own.foi", "changed");
                }

                return steps-- > 0;
            },
            _ => { }).Run().ShouldBe(2);
    }

    [Test]
    public void Standard_input_cannot_be_watched() => Tool.Run(folder, ["check", "-", "--watch"], "").ShouldBe((2, "foirules: standard input cannot be watched\n"));

    WatchedFiles Look(string path) => WatchedFiles.Of([At(path)], [At("packs/own.foi")], new HashSet<string>(StringComparer.Ordinal) { At("replies/out.md") });

    string At(string name) => Path.Combine(folder, name);

    void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), text);
    }
}
