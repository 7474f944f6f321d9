using FoiRules.Letters;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

/// <summary>Front matter is read in a short way where it is plain and in a long way where it is not; nobody may see which.</summary>
public sealed class YamlProperties
{
    static readonly string[] Pieces =
    [
        "received", "regime", ": ", ":", "\n", "\n", "\r\n", "\t", " ", "  ", "- ", "2024-03-04", "FOIA", "\"", "'", "[", "]", "{", "}", ",", "# ", "&a ", "*a", "!t ", "| ", "> ", "? ", "...", "%YAML 1.1", "é", "\\", "@", "`", "key: value\n",
    ];

    [FsCheck.NUnit.Property(MaxTest = 3000)]
    public Property The_short_way_reads_what_the_long_way_reads() => Prop.ForAll(
        Arb.From(Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces))), Agree);

    [TestCase("received: 2024-03-04\nregime: FOIA")]
    [TestCase("received: 2024-03-04\r\nregime: FOIA\r\n")]
    [TestCase("reference: \"FOI: 12\"\n# a remark\nofficer: 'J Marsh'\n")]
    public void Plain_front_matter_is_read_the_short_way(string text)
    {
        FlatYaml.Read(text, 4).ShouldNotBeNull();
        Agree(text);
    }

    [TestCase("received:\nregime: FOIA")]
    [TestCase("received: [2024-03-04]")]
    [TestCase("copies:\n  - one\n  - two\n")]
    [TestCase("received: &a 2024-03-04")]
    [TestCase("")]
    public void What_is_not_plain_is_left_to_the_long_way(string text) => FlatYaml.Read(text, 4).ShouldBeNull();

    static void Agree(string text)
    {
        if (FlatYaml.Read(text, 4) is { } pairs)
        {
            pairs.ShouldBe(AnyYaml.Read(text, 4, out var fault));
            fault.ShouldBeNull();
        }
    }
}
