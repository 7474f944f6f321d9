using FoiRules.Letters;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

/// <summary>
/// Whole letters, as authorities of every kind lay them out. Each file in <c>Cases/</c> is a letter marked as in <see cref="Marked"/>; below a line of
/// four equals signs stands the outline of its exchanges: number, "covers" where items are answered together, "->" where the answer points
/// to another, "?" where the reading is ambiguous, and the first words of the answer. What stands under another item is indented.
/// </summary>
public sealed class LetterCaseTests
{
    const string Border = "\n====\n";
    const int Shown = 3;

    static IEnumerable<TestCaseData> Cases() => Directory.GetFiles(Path.Combine(Shipped.Repository, "tests", "FoiRules.Tests", "Letters", "Cases"), "*.txt")
        .Order(StringComparer.Ordinal).Select(file => new TestCaseData(File.ReadAllText(file)).SetArgDisplayNames(Path.GetFileNameWithoutExtension(file)));

    [TestCaseSource(nameof(Cases))]
    public void Each_line_is_request_answer_or_neither(string text)
    {
        var marked = text[..text.IndexOf(Border, StringComparison.Ordinal)];
        Marked.AsRead(marked).ShouldBe(marked);
    }

    [TestCaseSource(nameof(Cases))]
    public void Each_item_has_its_answer(string text)
    {
        var border = text.IndexOf(Border, StringComparison.Ordinal);
        Items(Outline.Read(Marked.Letter(text[..border]) + "\n")).ShouldBe(text[(border + Border.Length)..].TrimEnd('\n'));
    }

    static string Items(Letter letter) => string.Join('\n', letter.Exchanges.Select(e =>
        $"{new string(' ', 2 * e.Depth)}{e.Number ?? "-"}{Covers(e)}{Points(letter, e)}{(e.Ambiguity is null ? "" : " ?")} = {Answer(e)}".TrimEnd()));

    static string Covers(Exchange exchange) => exchange.Numbers.Count > 1 ? $" covers {string.Join(", ", exchange.Numbers)}" : "";

    static string Points(Letter letter, Exchange exchange) => exchange.PointsTo < 0 ? "" : $" -> {letter.Exchanges[exchange.PointsTo].Number ?? "-"}";

    static string Answer(Exchange exchange) => exchange.Answers.Count == 0 ? "" : string.Join(' ', Outline.Words(exchange.Answers[0]).Split(' ').Take(Shown));
}
