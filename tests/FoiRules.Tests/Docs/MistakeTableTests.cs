using System.Reflection;
using System.Text;
using FoiRules.Tests.Language;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Docs;

/// <summary>The page of mistakes is made from the cases that hold what is said of them.</summary>
[NonParallelizable]
public sealed class MistakeTableTests
{
    const string Page = "docs/mistakes.md";

    [Test]
    public void The_page_has_every_mistake()
    {
        var page = DocPage.Read(Page);
        var (start, end) = page.Between("mistakes").ShouldNotBeNull();
        var actual = Table();
        page.Update(start, end, actual).ShouldBe(actual, $"{Page} says otherwise; run with FOIRULES_UPDATE=1 and read the difference");
    }

    [Test]
    public void There_are_at_least_a_hundred() => Rows().Count().ShouldBeGreaterThan(200);

    static string Table()
    {
        var table = new StringBuilder("| written | what is said |\n|---|---|\n");
        foreach (var (written, said) in Rows())
        {
            table.Append($"| {Code(written)} | {said.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }

        return table.ToString();
    }

    static IEnumerable<(string Written, string Said)> Rows() =>
        from type in new[] { typeof(MessageTests), typeof(ValueMessageTests) }
        from method in type.GetMethods()
        from one in method.GetCustomAttributes<TestCaseAttribute>()
        let texts = one.Arguments.OfType<string>().ToList()
        let said = texts.FindLast(t => Message(t).Length > 0)
        where texts.Count > 1 && said is not null
        select (texts.TakeWhile(t => t != said).Last(), Message(said));

    // Behind "line:column ".
    static string Message(string text) => text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && text[..space].Split(':') is [var line, var column] && line.All(char.IsAsciiDigit) && column.All(char.IsAsciiDigit)
        ? text[(space + 1)..] : "";

    static string Code(string text)
    {
        var line = string.Join(" ⏎ ", text.Split('\n').Select(l => l.Trim())).Replace("|", "\\|", StringComparison.Ordinal);
        var shown = line.Length > 120 ? line[..119] + "…" : line;
        return shown.Length == 0 ? "(nothing)" : shown.Contains('`', StringComparison.Ordinal) ? $"`` {shown} ``" : $"`{shown}`";
    }
}
