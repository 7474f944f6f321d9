using System.Diagnostics;
using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

/// <summary>A question about several facts is remembered where there are many; its answer is that of asking again for each.</summary>
public sealed class RecallTests
{
    // A check that asks about each fact again for each fact needs minutes for the long letter; the limit leaves room for slow machines.
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    static readonly string[] Inner =
    [
        "no statement after s",
        "no statement before s",
        "any statement t before s where t is not-held",
        "any figure after s",
        "every statement t before s where t.words at least 4",
        "every statement t after s where not t is not-held",
        "at least 2 statements t after s where t is not-held",
        "at most 30 statements t before s where t.words at least 4",
        "exactly 3 figures before s",
        "any statement t after s where (t is not-held and t.words less than s.words)",
        "at least 2 statements t in answers where t.text is s.text",
        "exactly 1 statement t in the same answer as s where (t.text is s.text and t.words is s.words)",
        "every statement t in answers where (t.words at most s.words or t is not-held)",
        "no figure f in answers where (f.value is s.words and f.noun is there)",
        "any figure f in the same sentence as s where any figure g in answers where (g.noun is f.noun and g.value is not f.value)",
        "no figure f in the same sentence as s where any figure g in the same answer as f where (g.noun is f.noun and g.value more than f.value)",
        "any statement t in letter where (t is not-held and no figure f in the same paragraph as t where f.value is s.words)",
        "count of statement t before s where t.words at least 4 is 7",
        "count of statement t in answers where t.words is s.words at least 3",
        "sum of figure f in the same answer as s of f.value more than s.words",
        "sum of figure f in answers of f.value where f.noun is s.text is 0",
    ];

    [TestCaseSource(nameof(Inner))]
    public void Many_facts_are_answered_like_each_by_itself(string inner)
    {
        var text = $"count of statement s in answers where ({inner})";
        var letter = Letter(40, 3);
        var asked = 0;
        Answer(text, letter, null).ShouldBe(Answer(text, letter, (_, _, _) => asked++));
        asked.ShouldBeGreaterThan(0);
    }

    [TestCaseSource(nameof(Inner))]
    public void Very_many_facts_are_asked_about_in_linear_time(string inner)
    {
        var clock = Stopwatch.StartNew();
        var question = Bound($"count of statement s in answers where ({inner})", null);
        question.Lexicon.ShouldBeSameAs(Shipped.Pack.Lexicon);
        question.Value!(new Evaluation(VeryMany.Value, question.Variables)).ShouldNotBeNull();
        clock.Elapsed.ShouldBeLessThan(Limit);
    }

    // Read once: what each question takes to be asked is not the time of its letter.
    static readonly Lazy<LetterFacts> VeryMany = new(() => Read(Letter(30_000, 1), Shipped.Pack.Lexicon));

    static object? Answer(string text, string content, ConditionTrace? trace)
    {
        var question = Bound(text, trace);
        return question.Value!(new Evaluation(Read(content, question.Lexicon), question.Variables));
    }

    static Question Bound(string text, ConditionTrace? trace)
    {
        var question = Ask.Bind(text, Shipped.Pack, new RulePackOptions { Trace = trace });
        question.Findings.Select(f => f.Message).ShouldBeEmpty();
        return question;
    }

    static LetterFacts Read(string content, Lexicon lexicon) => FactReader.Read(LetterReader.Read(new SourceText("letter.md", content), lexicon), lexicon, Shipped.Pack.House);

    static string Letter(int sentences, int answers)
    {
        string[] said = ["We hold 12 lamps in store.", "There were 7 lamps in use and 3 posts in the yard.", "This is not held.", "We do not hold the number of posts.", "See below.", "The yard has 12 lamps."];
        return string.Concat(Enumerable.Range(1, answers).Select(a => $"> {a}. How many lamps are there?\n\n"
            + string.Concat(Enumerable.Range(0, sentences).Select(i => said[((i * 7) + (i / 5) + a) % said.Length] + (i % 4 == 3 ? "\n\n" : " "))) + "\n\n"));
    }
}
