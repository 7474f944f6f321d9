using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

/// <summary>Sentences and lines of answers, and the figures in them; the cases are in <c>Cases/figures.txt</c>.</summary>
public sealed class FigureSentenceTests
{
    [TestCaseSource(nameof(Cases))]
    public void A_sentence_gives_its_figures(string question, string answer, string expected) =>
        string.Join("; ", Found.Answer<FigureFact>("figure", answer, question).Select(FigureCases.Written)).ShouldBe(expected);

    static IEnumerable<TestCaseData> Cases()
    {
        var question = "Please provide what you hold.";
        foreach (var line in FigureCases.Lines("figures.txt"))
        {
            if (line.StartsWith("? ", StringComparison.Ordinal))
            {
                question = line[2..];
                continue;
            }

            var at = line.LastIndexOf(" =>", StringComparison.Ordinal);
            yield return new TestCaseData(question, line[..at], line[(at + 3)..].Trim());
        }
    }
}
