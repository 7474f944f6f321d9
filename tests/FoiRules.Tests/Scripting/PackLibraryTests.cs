using FoiRules.Rules;
using FoiRules.Rules.Scripts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

/// <summary>The libraries of a pack are its own: what another pack calls by the same name is something else.</summary>
public sealed class PackLibraryTests
{
    string folder = "";

    [SetUp]
    public void Begin()
    {
        folder = Directory.CreateTempSubdirectory("foirules-libraries-").FullName;
        Write("house.foi", "use \"one\"\nuse \"two\"\ntrust \"one\" because \"Looked at.\"\ntrust \"two\" because \"Looked at.\"\n");
        Pack("one", "TST01", "string Told() => \"From the first.\";");
        Pack("two", "TST02", "string Told() => \"From the second.\";");
    }

    [TearDown]
    public void End() => Directory.Delete(folder, recursive: true);

    [Test]
    public void Two_packs_may_call_their_methods_alike()
    {
        var pack = Bind();

        ScriptBench.Faults(pack).ShouldBeEmpty();
        ScriptBench.Run(pack).Where(f => f.Code is "TST01" or "TST02").Select(f => f.Message).ShouldBe(["From the first.", "From the second."]);
    }

    [Test]
    public void A_mistake_in_one_leaves_the_other_as_it_is()
    {
        Write("one/lines.csx", "string Told() => nothing;");

        var pack = Bind();
        ScriptBench.Faults(pack).ShouldHaveSingleItem().Place.Source.Path.ShouldEndWith("one/lines.csx");
        ScriptBench.Run(pack).Where(f => f.Code is "TST01" or "TST02").Select(f => f.Message).ShouldBe(["From the second."]);
    }

    [Test]
    public void A_script_cannot_call_what_another_pack_lends()
    {
        Write("two/lines.csx", "string Other() => \"\";");

        ScriptBench.Faults(Bind()).ShouldHaveSingleItem().Message.ShouldContain("'Told' does not exist");
    }

    [Test]
    public void Scripts_of_one_pack_share_a_library()
    {
        Write("one/b.foi", ScriptBench.Check("Report(Letter, Told());", "TST03", "  library \"lines.csx\"\n"));

        ScriptBench.Run(Bind()).Where(f => f.Code is "TST01" or "TST03").Select(f => f.Message).ShouldBe(["From the first.", "From the first."]);
    }

    void Pack(string name, string code, string library)
    {
        Write($"{name}/a.foi", ScriptBench.Check("Report(Letter, Told());", code, "  library \"lines.csx\"\n"));
        Write($"{name}/lines.csx", library);
    }

    RulePack Bind()
    {
        var house = Path.Combine(folder, "house.foi");
        Write("foirules.lock", HouseTrust.Of(house, ScriptUse.Trusted).Lock().Text);
        return PackReader.Read(null, house, []);
    }

    void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
