using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

/// <summary>Services that show findings beside changes know files by their paths from the root of the repository.</summary>
public sealed class RepositoryPathTests
{
    [TestCase("gitlab", "\"path\": \"replies/a.md\"")]
    [TestCase("rdjson", "\"path\": \"replies/a.md\"")]
    [TestCase("github", " file=replies/a.md,")]
    [TestCase("azure", "sourcepath=replies/a.md;")]
    public void A_letter_found_from_the_current_folder_is_named_from_it(string name, string expected)
    {
        var source = new SourceText("./replies/a.md", "Words.");
        var finding = new Finding { Code = "CMP02", Name = "name", Severity = Severity.Warning, Message = "Words.", Place = new Place(source, new TextSpan(0, 5)) };
        using var text = new StringWriter();
        ReportFormats.Find(name).ShouldNotBeNull().Write(new CheckResult([source], [], [finding]), text, new ReportOptions());
        text.ToString().ShouldContain(expected);
        text.ToString().ShouldNotContain("./");
    }

    [TestCase("a.md", "a.md")]
    [TestCase("././/a.md", "a.md")]
    [TestCase("../a.md", "../a.md")]
    [TestCase(".a.md", ".a.md")]
    [TestCase("/a.md", "/a.md")]
    public void Only_the_current_folder_is_left_out(string path, string expected) => RepositoryPath.Of(path).ShouldBe(expected);
}
