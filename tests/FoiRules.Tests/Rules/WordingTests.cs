using FoiRules.Checking;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

/// <summary>
/// Wordings of many authorities, a file a rule: "+" should be reported, "-" should not, "~" is known to be read wrongly.
/// "ask", "pre" and "tail" say what stands before and behind; "{…}" asks something else, "{pre …}" opens otherwise. "¶" begins a paragraph, "↵" a line.
/// </summary>
public sealed class WordingTests
{
    const string Tail = "If you are dissatisfied with this reply, you may ask for an internal review within 40 working days. You may then complain to the Information Commissioner.";

    static readonly string Folder = Path.Combine(Shipped.Repository, "tests", "FoiRules.Tests", "Rules", "Wordings");

    static readonly Checker Checks = new(Shipped.Pack);

    static IEnumerable<TestCaseData> Wordings()
    {
        foreach (var file in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var (code, ask, pre, tail, number) = (Path.GetFileNameWithoutExtension(file), "", "", Tail, 0);
            foreach (var line in File.ReadLines(file))
            {
                number++;
                switch (line.Split(' ', 2))
                {
                    case ["ask", var text]:
                        ask = text;
                        break;
                    case ["pre", var text]:
                        pre = text;
                        break;
                    case ["tail", .. var text]:
                        tail = string.Concat(text);
                        break;
                    case [("+" or "-" or "~") and var sign, var text]:
                        yield return new TestCaseData(code, Letter(text, ask, pre, tail), sign == "+").SetName($"{code} wording {number}: {line}").SetCategory(sign == "~" ? "gap" : "wording");
                        break;
                }
            }
        }
    }

    static IEnumerable<TestCaseData> Known() => Wordings().Where(w => w.Properties.Get("Category") is "wording");

    [TestCaseSource(nameof(Known))]
    public void A_wording_is_reported_where_an_officer_would_mark_it_and_nowhere_else(string code, string letter, bool isMarked) =>
        Checks.Check(new SourceText("letter.md", letter)).Any(f => f.Code == code).ShouldBe(isMarked, letter);

    static string Letter(string text, string ask, string pre, string tail)
    {
        var close = text.StartsWith('{') ? text.IndexOf('}', StringComparison.Ordinal) : -1;
        var given = close < 0 ? "" : text[1..close];
        (pre, ask) = given.StartsWith("pre ", StringComparison.Ordinal) ? (given[4..], ask) : (pre, given.Length > 0 ? given : ask);
        var paragraphs = text[(close + 1)..].Split('¶', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(p => p.Replace('↵', '\n'));
        string[] parts = ["Dear Requester", pre, "You asked for:", "1. " + ask, .. paragraphs, tail];
        return string.Join("\n\n", parts.Where(p => p.Length > 0)) + "\n";
    }
}
