using FoiRules.Reports;
using FoiRules.Checking;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Compiled;

/// <summary>Compiled rules say what the rule files say, and are used for no others.</summary>
public sealed class CompiledRulesTests
{
    static readonly IReadOnlyList<ShippedFile> Files = RuleFiles.ShippedFiles();
    static readonly byte[] Data = CompiledRules.Write(Files)!;

    static IEnumerable<TestCaseData> Letters() => Directory.GetFiles(Path.Combine(Shipped.Repository, "examples"), "*.md", SearchOption.AllDirectories)
        .Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetRelativePath(Shipped.Repository, f)));

    static IEnumerable<TestCaseData> Houses()
    {
        yield return new TestCaseData("").SetArgDisplayNames("no house file");
        yield return new TestCaseData("phrase not-held \"we have nothing\"\nphrase new-one \"a new one\"\nretain cctv \"CCTV\" about \"cctv\" or \"camera*\" for 31 days from creation").SetArgDisplayNames("phrases of the house");
        yield return new TestCaseData("set SDC01 threshold 12 because \"Small.\"\nturn off CMP02 because \"No.\"\nturn off NOP01 because \"No.\"").SetArgDisplayNames("settings of the house");
        yield return new TestCaseData("phrase not-held \"(\"\nrule SDC01 other-rule title \"T\" under FOIA s.99(9) why \"W\" say \"S\" where s is x").SetArgDisplayNames("mistakes of the house");
    }

    [TestCaseSource(nameof(Houses))]
    public void They_find_what_the_rule_files_find(string house)
    {
        RuleFile[] own = house.Length == 0 ? [] : [new RuleFile(new SourceText("house.foi", house), MayReplace: true)];
        var parsed = Binder.Bind([.. RuleFiles.Load(null, null, []), .. own]);
        var compiled = Binder.Bind(CompiledRules.Read(Data, Files)!, own);
        Show(compiled.Findings).ShouldBe(Show(parsed.Findings));
        compiled.Rules.Select(r => r.Description).ShouldBe(parsed.Rules.Select(r => r.Description));
        compiled.Lexicon.Names.ShouldBe(parsed.Lexicon.Names, ignoreOrder: true);
        foreach (var path in Letters().Select(l => (string)l.Arguments[0]!))
        {
            var letter = new SourceText(path, File.ReadAllText(path));
            Show(new Checker(compiled).Check(letter)).ShouldBe(Show(new Checker(parsed).Check(letter)));
        }
    }

    [Test]
    public void Letters_checked_side_by_side_may_bind_conditions_at_once()
    {
        const int Letters = 4;
        const int Names = 50_000;
        var phrases = new PhraseTable((CompiledRules?)null);
        Parallel.For(0, Letters, letter =>
        {
            for (var i = 0; i < Names; i++)
            {
                phrases.Use($"phrase-{i}-of-{letter}");
            }
        });
        Enumerable.Range(0, Letters * Names).Count(i => phrases.IsUsed($"phrase-{i % Names}-of-{i / Names}")).ShouldBe(Letters * Names);
    }

    [Test]
    public void A_compiled_rule_still_has_its_examples()
    {
        var compiled = Binder.Bind(CompiledRules.Read(Data, Files)!, []);
        compiled.Rules.Select(r => Explanation.Of(r, compiled)).ShouldBe(Shipped.Pack.Rules.Select(r => Explanation.Of(r, Shipped.Pack)));
    }

    [Test]
    public void An_edited_added_renamed_or_missing_file_is_not_what_was_compiled()
    {
        var edited = new ShippedFile(Files[3].Path, [.. Files[3].Bytes, (byte)'\n'], Files[3].Written);
        CompiledRules.Read(Data, [.. Files.Select(f => f.Path == edited.Path ? edited : f)]).ShouldBeNull();
        CompiledRules.Read(Data, [.. Files, new ShippedFile("rules/new/new.foi", [])]).ShouldBeNull();
        CompiledRules.Read(Data, [.. Files.Select(f => f.Path == edited.Path ? new ShippedFile("rules/other.foi", f.Bytes, f.Written) : f)]).ShouldBeNull();
        CompiledRules.Read(Data, [.. Files.Skip(1)]).ShouldBeNull();
        CompiledRules.Read(Data, []).ShouldBeNull();
    }

    [Test]
    public void A_file_of_the_same_length_counts_as_edited_where_it_was_written_later_and_says_something_else()
    {
        byte[] other = [.. Files[3].Bytes];
        other[^1] ^= 1;
        Read(new ShippedFile(Files[3].Path, other, Files[3].Written + 1)).ShouldBeNull();
        Read(new ShippedFile(Files[3].Path, Files[3].Bytes, Files[3].Written + 1)).ShouldNotBeNull("a copy says the same");

        static CompiledRules? Read(ShippedFile file) => CompiledRules.Read(Data, [.. Files.Select(f => f.Path == file.Path ? file : f)]);
    }

    [Test]
    public void A_file_that_is_edited_while_its_rules_are_in_use_is_all_blanks()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, Guid.NewGuid() + ".foi");
        File.WriteAllText(path, "# nothing yet\n");
        var file = new ShippedFile("rules/a/a.foi", path);
        var compiled = CompiledRules.Read(CompiledRules.Write([file])!, [new ShippedFile("rules/a/a.foi", path)])!;
        File.WriteAllText(path, "# other words\n");
        Binder.Bind(compiled, []).Sources[0].Content.ShouldBe(new string(' ', (int)file.Length));
        File.Delete(path);
    }

    [Test]
    public void Files_with_a_mistake_are_not_compiled()
    {
        CompiledRules.Write([.. Files, new ShippedFile("rules/x/x.foi", "rule"u8.ToArray())]).ShouldBeNull();
        CompiledRules.Write([.. Files, new ShippedFile("rules/x/x.foi", [0xFF])]).ShouldBeNull();
        CompiledRules.Write([.. Files, new ShippedFile("rules/x/x.foi", "rule ABC01 no-examples title \"T\" under FOIA s.1(1) why \"W\" say \"S\""u8.ToArray())]).ShouldBeNull();
    }

    [Test]
    public void A_damaged_file_is_no_compiled_rules([Values(1, 7, 4099)] int step)
    {
        for (var at = 0; at < Data.Length; at += Math.Max(step, Data.Length / 300))
        {
            var changed = (byte[])Data.Clone();
            changed[at] ^= (byte)step;
            CompiledRules.Read(changed, Files).ShouldBeNull();
            CompiledRules.Read(Data.AsSpan(0, at), Files).ShouldBeNull();
        }

        CompiledRules.Read([.. Data, 0], Files).ShouldBeNull();
    }

    // Not even one that was sealed as if it were whole.
    [Test]
    public void A_sealed_file_of_anything_else_throws_nothing()
    {
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            var body = Data[(CompiledSeal.Length * sizeof(int))..];
            body[random.Next(body.Length)] = (byte)random.Next(256);
            var whole = CompiledSeal.Put(body.AsSpan(0, random.Next(2) == 0 ? body.Length : random.Next(body.Length)));
            Should.NotThrow(() => CompiledRules.Read(whole, Files));
        }
    }

    [Test]
    public void The_tool_is_built_with_them() => CompiledRules.Read(PackReader.CompiledPath, Files).ShouldNotBeNull();

    static List<string> Show(IEnumerable<Findings.Finding> findings) =>
        [.. findings.Select(f => $"{f.Place.Source.Path} {f.Place.Span} {f.Code} {f.Severity} {f.Message} {f.Provision} {f.Instead} {f.Related.Count} {string.Join(' ', f.Related.Select(r => $"{r.Source.Path} {r.Span} {r.Note}"))}")];
}
