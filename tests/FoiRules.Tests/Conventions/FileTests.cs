using System.Text.RegularExpressions;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Conventions;

/// <summary>How large files may be, who may name which package, and what no file may say.</summary>
public sealed partial class FileTests
{
    static readonly string[] TextEndings = [".cs", ".csproj", ".props", ".sln", ".md", ".foi", ".sh", ".json", ".yml", ".editorconfig", ".txt", ""];

    [Test]
    public void Files_are_small()
    {
        var lengths = SourceFiles.In("src").Select(f => (f.Name, Lines: f.Text.Count(c => c == '\n'))).OrderBy(f => f.Lines).ToList();
        lengths.Where(f => f.Lines > 300).ShouldBeEmpty();
        lengths[lengths.Count * 9 / 10].Lines.ShouldBeLessThan(150, "nine files in ten are under 150 lines");
        lengths[lengths.Count / 2].Lines.ShouldBeLessThanOrEqualTo(60, "half of the files are at most 60 lines");
    }

    [TestCase("Markdig", "src/FoiRules/Letters/")]
    [TestCase("Sprache", "src/FoiRules/Language/")]
    [TestCase("Microsoft.CodeAnalysis", "src/FoiRules.Scripting/")]
    public void A_package_is_named_in_one_folder_only(string package, string folder) =>
        SourceFiles.In("src").Where(f => !f.Name.StartsWith(folder, StringComparison.Ordinal) && f.Text.Contains(package, StringComparison.Ordinal)).Select(f => f.Name).ShouldBeEmpty();

    // Analysers run in the compiler and are no part of what is built.
    [Test]
    public void Only_the_scripting_project_references_the_compiler() =>
        SourceFiles.All("").Where(f => f.EndsWith(".csproj", StringComparison.Ordinal) || f.EndsWith("Directory.Build.props", StringComparison.Ordinal))
            .Where(f => CompilerReference().IsMatch(SourceFiles.Read(f))).ShouldBe(["src/FoiRules.Scripting/FoiRules.Scripting.csproj"]);

    [Test]
    public void No_file_names_a_place_that_only_one_computer_has() =>
        SourceFiles.All("").Where(f => TextEndings.Contains(Path.GetExtension(f)) && ForeignPlace().IsMatch(SourceFiles.Read(f))).ShouldBeEmpty();

    [GeneratedRegex(@"PackageReference Include=""Microsoft\.CodeAnalysis\.(?!\w*Analyzers)[^""]*""", RegexOptions.None, 1000)]
    private static partial Regex CompilerReference();

    // Each written so that this file does not find itself.
    [GeneratedRegex(@"/[w]ork/|\.\./[s]hared|/[t]mp/", RegexOptions.None, 1000)]
    private static partial Regex ForeignPlace();
}
