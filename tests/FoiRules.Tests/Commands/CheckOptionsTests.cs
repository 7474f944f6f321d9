using FoiRules.Cli;
using FoiRules.Cli.Commands;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>A command line of paths only is understood without the parser; every other is left to it.</summary>
public sealed class CheckOptionsTests
{
    [TestCase("check", "letter.md")]
    [TestCase("check", "one.md", "replies", "-")]
    [TestCase("check", "@file", "explain", "a=b", "/home/letter.md")]
    public void Paths_alone_are_understood_as_the_parser_understands_them(params string[] arguments)
    {
        var quick = CheckOptions.OfPathsOnly(arguments).ShouldNotBeNull();
        var parsed = Program.Root().Parse(arguments, Program.Parsing);
        parsed.Errors.ShouldBeEmpty();
        var options = CheckCommand.Options(parsed);
        quick.Paths.ShouldBe(options.Paths);
        (quick with { Paths = options.Paths }).ShouldBe(options);
    }

    [TestCase("check")]
    [TestCase("facts", "letter.md")]
    [TestCase("--help")]
    [TestCase("check", "--help")]
    [TestCase("check", "letter.md", "/h")]
    [TestCase("check", "/?")]
    [TestCase("check", "letter.md", "--format", "json")]
    [TestCase("check", "--", "-letter.md")]
    [TestCase("check", "")]
    public void Anything_else_is_left_to_the_parser(params string[] arguments) => CheckOptions.OfPathsOnly(arguments).ShouldBeNull();
}
