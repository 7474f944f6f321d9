using FoiRules.Checking;
using FoiRules.Rules.Scripts;
using FoiRules.Scripting.Compiling;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

/// <summary>Compiled scripts are kept by all they were made of, loaded so that they can be unloaded, and take no memory with them.</summary>
[NonParallelizable]
public sealed class ScriptKeepingTests
{
    const int Checks = 10_000;

    string folder = "";
    string? before;

    [SetUp]
    public void Begin()
    {
        before = Environment.GetEnvironmentVariable("FOIRULES_CACHE");
        folder = Directory.CreateTempSubdirectory("foirules-cache-").FullName;
        Environment.SetEnvironmentVariable("FOIRULES_CACHE", folder);
    }

    [TearDown]
    public void End()
    {
        Environment.SetEnvironmentVariable("FOIRULES_CACHE", before);
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void What_is_compiled_is_kept_and_taken_again()
    {
        ScriptBench.Bind(ScriptBench.Check("Report(Letter);"));
        var kept = Directory.GetFiles(Path.Combine(folder, "scripts")).ShouldHaveSingleItem();
        var written = File.GetLastWriteTimeUtc(kept);

        ScriptBench.Run(ScriptBench.Bind(ScriptBench.Check("Report(Letter);"))).ShouldContain(f => f.Code == "TST01");
        File.GetLastWriteTimeUtc(kept).ShouldBe(written);
    }

    [Test]
    public void Another_script_is_kept_by_itself()
    {
        ScriptBench.Bind(ScriptBench.Check("Report(Letter);"));
        ScriptBench.Bind(ScriptBench.Check("Report(Letter );"));

        Directory.GetFiles(Path.Combine(folder, "scripts")).Length.ShouldBe(2);
    }

    [TestCase(0)]
    [TestCase(20)]
    [TestCase(-1)]
    public void A_damaged_entry_is_none(int at)
    {
        ScriptBench.Bind(ScriptBench.Check("Report(Letter);"));
        var kept = Directory.GetFiles(Path.Combine(folder, "scripts")).Single();
        var bytes = File.ReadAllBytes(kept);
        bytes[at < 0 ? bytes.Length - 1 : at] ^= 1;
        File.WriteAllBytes(kept, bytes);

        ScriptBench.Run(ScriptBench.Bind(ScriptBench.Check("Report(Letter);"))).ShouldContain(f => f.Code == "TST01");
    }

    [Test]
    public void An_entry_of_another_script_under_its_name_is_none()
    {
        ScriptBench.Bind(ScriptBench.Check("Report(Letter);"));
        var kept = Directory.GetFiles(Path.Combine(folder, "scripts")).Single();
        ScriptBench.Bind(ScriptBench.Check("var nothing = 1;"));
        File.Copy(Directory.GetFiles(Path.Combine(folder, "scripts")).Single(f => f != kept), kept, overwrite: true);

        ScriptBench.Run(ScriptBench.Bind(ScriptBench.Check("Report(Letter);"))).ShouldContain(f => f.Code == "TST01");
    }

    [TestCase("")]
    [TestCase("no program")]
    public void What_is_no_entry_is_none(string text)
    {
        ScriptBench.Bind(ScriptBench.Check("Report(Letter);"));
        File.WriteAllText(Directory.GetFiles(Path.Combine(folder, "scripts")).Single(), text);

        ScriptBench.Run(ScriptBench.Bind(ScriptBench.Check("Report(Letter);"))).ShouldContain(f => f.Code == "TST01");
    }

    [Test]
    public void A_script_with_a_mistake_is_not_kept()
    {
        ScriptBench.Faults(ScriptBench.Bind(ScriptBench.Check("Report(;"))).ShouldNotBeEmpty();

        Directory.Exists(Path.Combine(folder, "scripts")).ShouldBeFalse();
    }

    [Test]
    public void The_same_scripts_are_compiled_to_the_same_bytes()
    {
        var source = new SourceText("a.foi", "foreach (var f in Figures.Where(f => f.Value > 3)) { Report(f, $\"{f.Row}\"); }");
        Script[] scripts = [new("TST01", false, source, new TextSpan(0, source.Content.Length), [], [])];

        PackCompiler.Compile(scripts, "a").Bytes.ShouldNotBeNull().ShouldBe(PackCompiler.Compile(scripts, "a").Bytes);
    }

    [Test]
    public void Ten_thousand_checks_take_no_memory_with_them()
    {
        var checker = new Checker(ScriptBench.Bind(ScriptBench.Check("foreach (var f in Figures.InAnswers.Where(f => f.Value > 3).GroupBy(f => f.Row)) { Report(f.First(), $\"{f.Key}\"); }")));
        Run(checker, Checks / 5);
        var (early, assemblies) = (Memory.Now(), AppDomain.CurrentDomain.GetAssemblies().Length);

        for (var done = 0; done < Checks; done += Checks / 5)
        {
            Run(checker, Checks / 5);
            TestContext.Out.WriteLine($"after {done + (Checks / 5),6} checks: {Memory.Now()}");
        }

        var late = Memory.Now();
        (late.Live - early.Live).ShouldBeLessThan(1 << 20);
        (late.Resident - early.Resident).ShouldBeLessThan(16 << 20);
        AppDomain.CurrentDomain.GetAssemblies().Length.ShouldBe(assemblies);
    }

    [Test]
    public void Packs_that_nothing_holds_are_unloaded_but_for_the_first_of_a_process()
    {
        var early = Loaded();
        Load(3);
        for (var i = 0; i < 20 && Loaded() > early; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Loaded().ShouldBeLessThanOrEqualTo(early);
    }

    static int Loaded() => AppDomain.CurrentDomain.GetAssemblies().Count(a => a.IsCollectible);

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    static void Load(int times)
    {
        var packs = Enumerable.Range(0, times).Select(_ => ScriptBench.Bind(ScriptBench.Check("Report(Letter);"))).ToList();
        packs.ForEach(p => ScriptBench.Run(p).Count(f => f.Code == "TST01").ShouldBe(1));
        Loaded().ShouldBeGreaterThanOrEqualTo(times - 1);
        GC.KeepAlive(packs);
    }

    static void Run(Checker checker, int times)
    {
        for (var i = 0; i < times; i++)
        {
            checker.Check(new SourceText("letter.md", "> 1. How many wardens?\n\nNine wardens left.\n")).Count(f => f.Code == "TST01").ShouldBe(1);
        }
    }
}

/// <summary>What this process holds, when all it does not need has been given back.</summary>
/// <param name="Live">What is reachable, in bytes.</param>
/// <param name="Resident">What the machine has given it, in bytes.</param>
readonly record struct Memory(long Live, long Resident)
{
    public static Memory Now()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return new Memory(GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);
    }

    public override string ToString() => FormattableString.Invariant($"{Live / 1048576.0:0.0} MiB live, {Resident / 1048576.0:0.0} MiB resident");
}
