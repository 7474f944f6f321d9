using FoiRules.Cli;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Tests.Reports;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>A run over so many letters that they are packed tells what any other tells.</summary>
[NonParallelizable]
public sealed class PackedLettersTests
{
    // The count that is suppressed stands in the sentence that is told as a refusal without its provision.
    const string Suppressed = """
        ## Your request

        How many officers were dismissed, by ethnicity?

        ## Our answer

        <!-- foirules-ignore SDC01 PER03 because "The officers agreed." -->
        We dismissed 3 Asian officers in 2024, and are unable to give you their names.
        """;

    string folder = "";
    int usual;

    static IEnumerable<string> Formats() => ReportFormats.All.Select(f => f.Name);

    [SetUp]
    public void Begin()
    {
        (usual, folder) = (ManyLetters.MostHeld, Directory.CreateTempSubdirectory("foirules-packed-").FullName);
        foreach (var letter in Directory.GetFiles(Path.Combine(Shipped.Repository, "examples"), "letter.md", SearchOption.AllDirectories))
        {
            File.Copy(letter, Path.Combine(folder, Path.GetFileName(Path.GetDirectoryName(letter)!) + ".md"));
        }

        File.WriteAllText(Path.Combine(folder, "suppressed.md"), Suppressed);
    }

    [TearDown]
    public void End()
    {
        ManyLetters.MostHeld = usual;
        Directory.Delete(folder, recursive: true);
    }

    [TestCaseSource(nameof(Formats))]
    public void Every_report_is_the_same(string name)
    {
        var format = ReportFormats.Find(name).ShouldNotBeNull();
        var (held, packed) = (Check(held: 2000), Check(held: 3));
        packed.Findings.ShouldBeOfType<JoinedFindings>().Count.ShouldBe(held.Findings.Count);
        packed.Findings[^1].Message.ShouldBe(held.Findings[^1].Message);
        foreach (var level in Enum.GetValues<RedactionLevel>())
        {
            var expected = format.Written(Redaction.Of(held, level));
            format.Written(Redaction.Of(packed, level)).ShouldBe(expected);
            if (!format.ShowsLetters)
            {
                format.Written(Redaction.OfFindings(packed, level)).ShouldBe(expected);
            }
        }
    }

    [Test]
    public void A_letter_that_is_changed_before_it_is_shown_is_not_shown_with_findings_of_other_words()
    {
        var packed = Check(held: 3);
        var file = packed.Letters.First(l => packed.Findings.Any(f => f.Place.Source.Path == l.Path)).Path;
        File.AppendAllText(file, "More.\n");
        Should.Throw<IOException>(() => new TextReport().Written(Check(packed))).Message.ShouldBe($"{file} was changed while the letters were checked; check again");
    }

    [Test]
    public void What_is_past_the_last_finding_is_not_there() => Should.Throw<ArgumentOutOfRangeException>(() => new JoinedFindings([[], []])[0]);

    static CheckResult Check(CheckResult result) => new Gate(new CheckRun(null), null, null).Of(result).Shown;

    CheckResult Check(int held)
    {
        ManyLetters.MostHeld = held;
        return new CheckRun(null).Check([folder]);
    }
}
