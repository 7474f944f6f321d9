using FoiRules.Checking;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Testing;

/// <summary>Marks put where a rule reports now; all else stays byte for byte.</summary>
public sealed class NewMarksTests
{
    [TestCase("The [[map]] is lost.", "[[The map is lost.]]")]
    [TestCase("The map is lost.", "[[The map is lost.]]")]
    [TestCase("It is here. [[The map is lost.]] The keys are lost.", "It is here. [[The map is lost.]] [[The keys are lost.]]")]
    [TestCase("[[It is here.]] The map is lost.", "It is here. [[The map is lost.]]")]
    [TestCase("The [[map]] is lost.\n\n      It is [[gone]] for good.  ", "[[The map is lost.]]\n\n      It is gone for good.  ")]
    public void Marks_move_to_what_is_reported(string before, string after)
    {
        var text = RuleText.Lost(RuleText.Example("wrong", before));
        Marked(text).ShouldBe(text.Replace(before, after, StringComparison.Ordinal));
    }

    [Test]
    public void Line_ends_and_all_other_text_stay()
    {
        var text = ("# [[a comment]]\n\n" + RuleText.Lost(RuleText.Example("wrong", "The [[map]] is lost.") + RuleText.Example("right", "The map is here."))).ReplaceLineEndings("\r\n");
        Marked(text).ShouldBe(text.Replace("The [[map]] is lost.", "[[The map is lost.]]", StringComparison.Ordinal));
    }

    static string Marked(string text)
    {
        var (_, pack, rules) = RuleText.BindOnTop(text);
        return NewMarks.In(rules[0].Place.Source, rules.SelectMany(r => Trial.All(r, pack)).Where(t => t.Example.IsWrong));
    }
}
