using FoiRules.Findings;

namespace FoiRules.Reports.Sarif;

/// <summary>Texts put in the form that SARIF asks for.</summary>
static class Wording
{
    /// <summary>"small-number" as "SmallNumber", which SARIF 2.1.0 §3.49.7 suggests for a name.</summary>
    public static string PascalCase(string name) => string.Concat(
        name.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>The text with a full stop, unless it ends a sentence already (SARIF 2.1.0 §3.11.3).</summary>
    public static string Sentence(string text)
    {
        var trimmed = text.Trim();
        return trimmed.TrimEnd('"', '”', '’', ')') is [] or [.., '.' or '?' or '!'] ? trimmed : trimmed + ".";
    }

    /// <summary>What is wrong and what to write instead, in one message: SARIF has no other place for advice in words.</summary>
    public static string Message(Finding finding) => string.IsNullOrWhiteSpace(finding.Instead)
        ? Sentence(finding.Message)
        : $"{Sentence(finding.Message)} Write instead: {Sentence(finding.Instead)}";

    /// <summary>Title, law and reason of a rule in plain text.</summary>
    public static string Help(RuleDescription rule) =>
        string.Join("\n\n", Paragraphs(rule).Select(part => part.Label.Length == 0 ? part.Text : $"{part.Label}: {part.Text}"));

    /// <summary>The same in Markdown.</summary>
    public static string HelpMarkdown(RuleDescription rule) =>
        string.Join("\n\n", Paragraphs(rule).Select(part => part.Label.Length == 0 ? part.Text : $"**{part.Label}:** {part.Text}"));

    static IEnumerable<(string Label, string Text)> Paragraphs(RuleDescription rule)
    {
        yield return ("", Sentence(rule.Title));
        if (rule.Provision is { Length: > 0 } provision)
        {
            yield return ("Law", Sentence(provision));
        }

        if (rule.Why is { Length: > 0 } why)
        {
            yield return ("Why", Sentence(why));
        }
    }
}
