using System.Runtime.CompilerServices;
using Shouldly;

namespace FoiRules.Tests.Reports;

/// <summary>Compares text with a file kept beside the tests. FOIRULES_UPDATE=1 writes the file instead.</summary>
static class Golden
{
    public static void ShouldMatchGolden(this string actual, string fileName, [CallerFilePath] string testFile = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(testFile)!, fileName);
        if (Environment.GetEnvironmentVariable("FOIRULES_UPDATE") == "1")
        {
            File.WriteAllText(path, actual);
        }

        actual.ShouldBe(File.ReadAllText(path), $"{fileName} says otherwise; run with FOIRULES_UPDATE=1 and read the difference");
    }
}
