using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

/// <summary>Scripts run only from packs that the house file trusts and that are as they were.</summary>
public sealed class ScriptTrustTests
{
    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-trust-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "packs/own"));
        File.WriteAllText(Path.Combine(folder, "packs/own/a.foi"), ScriptBench.Check("Report(Letter);"));
        File.WriteAllText(Path.Combine(folder, "letter.md"), ScriptBench.Letter);
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_pack_that_is_used_and_not_trusted_is_a_fault()
    {
        House("use \"packs/own\"");

        Faults().ShouldHaveSingleItem().Message.ShouldContain("no house file trusts its pack");
    }

    [Test]
    public void A_pack_that_is_trusted_and_not_pinned_is_a_fault()
    {
        House("use \"packs/own\"\ntrust \"packs/own\" because \"Looked at.\"");

        Faults().ShouldHaveSingleItem().Message.ShouldContain("is not in foirules.lock");
    }

    [Test]
    public void A_pinned_pack_runs()
    {
        House("use \"packs/own\"\ntrust \"packs/own\" because \"Looked at.\"");
        Pin();

        Faults().ShouldBeEmpty();
        ScriptBench.Run(Pack()).ShouldContain(f => f.Code == "TST01");
    }

    [TestCase("packs/own/a.foi")]
    [TestCase("packs/own/new.csx")]
    [TestCase("packs/own/deeper/new.foi")]
    public void A_pack_of_which_a_file_changed_is_a_fault(string file)
    {
        House("use \"packs/own\"\ntrust \"packs/own\" because \"Looked at.\"");
        Pin();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
        File.AppendAllText(Path.Combine(folder, file), "\n");

        Faults().ShouldHaveSingleItem().Message.ShouldContain("is not what it was when it was trusted");
    }

    [Test]
    public void A_folder_does_not_trust_itself()
    {
        House("trust \"packs/own\" because \"It says so itself.\"");
        Pin();

        var faults = new List<Finding>();
        PackReader.Read(Path.Combine(folder, "packs/own"), null, faults).Findings.ShouldContain(f => f.IsFault && f.Message.Contains("no house file trusts its pack"));
    }

    [Test]
    public void Without_scripts_none_runs_and_that_is_told()
    {
        House("use \"packs/own\"");

        var pack = Pack(ScriptUse.None);
        pack.Findings.Where(f => f.IsFault).ShouldBeEmpty();
        pack.Findings.Single(f => f.Code == "RUL12").Message.ShouldBe("TST01 was not asked: it is a check in C#, and those are left out.");
        ScriptBench.Run(pack).ShouldNotContain(f => f.Code == "TST01");
    }

    [Test]
    public void An_isolated_pack_does_not_run_here_and_is_no_fault()
    {
        House("use \"packs/own\"\nisolate \"packs/own\" because \"From elsewhere.\"");

        Faults().ShouldBeEmpty();
        Pack().Rules.Single(r => r.Description.Code == "TST01").IsIsolated.ShouldBeTrue();
        ScriptBench.Run(Pack()).ShouldNotContain(f => f.Code == "TST01");
    }

    [Test]
    public void An_isolated_pack_runs_in_a_process_of_its_own()
    {
        House("use \"packs/own\"\nisolate \"packs/own\" because \"From elsewhere.\"");

        Support.Tool.Print(folder, ["check", "letter.md"]).ShouldContain("warning TST01 a-test: A test");
    }

    [Test]
    public void A_file_outside_the_pack_is_no_part_of_it()
    {
        File.WriteAllText(Path.Combine(folder, "packs/outside.csx"), "Report(Letter);");
        File.WriteAllText(Path.Combine(folder, "packs/own/a.foi"), ScriptBench.Check("").Replace("csharp\n    \"\"\"\n    \n    \"\"\"", "csharp from \"../outside.csx\"", StringComparison.Ordinal));
        House("use \"packs/own\"\ntrust \"packs/own\" because \"Looked at.\"");
        Pin();

        Faults().ShouldHaveSingleItem().Message.ShouldContain("lies in the folder of the rule file or below it");
    }

    void House(string text) => File.WriteAllText(Path.Combine(folder, "house.foi"), text);

    void Pin() => File.WriteAllText(Path.Combine(folder, "foirules.lock"), HouseTrust.Of(Path.Combine(folder, "house.foi"), ScriptUse.Trusted).Lock().Text);

    RulePack Pack(ScriptUse use = ScriptUse.Trusted) => PackReader.Read(null, Path.Combine(folder, "house.foi"), [], use);

    List<Finding> Faults() => [.. Pack().Findings.Where(f => f.IsFault)];
}
