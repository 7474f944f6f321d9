using FoiRules.Reports.Sarif;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

[Platform(Exclude = "Win", Reason = "The paths are those of a Unix file system")]
public sealed class ArtifactUriTests
{
    [TestCase("letters/reply.md", "letters/reply.md")]
    [TestCase("./letters/reply.md", "letters/reply.md")]
    [TestCase("stdin", "stdin")]
    [TestCase("a b/100% #1?.md", "a%20b/100%25%20%231%3F.md")]
    [TestCase("mailto:x.md", "mailto%3Ax.md")]
    [TestCase("llythyr-ŵ.md", "llythyr-%C5%B5.md")]
    [TestCase("/home/ann/drafts/a.md", "a.md")]
    [TestCase("/home/ann/other/a b.md", "file:///home/ann/other/a%20b.md")]
    [TestCase("/home/ann/drafts-old/a.md", "file:///home/ann/drafts-old/a.md")]
    [TestCase("../a.md", "file:///home/ann/a.md")]
    [TestCase("..hidden/a.md", "..hidden/a.md")]
    public void A_path_inside_the_working_directory_is_relative_and_any_other_a_file_uri(string path, string uri) =>
        ArtifactUri.Of(path, "/home/ann/drafts").ShouldBe(uri);
}
