using System.Text.RegularExpressions;
using FoiRules.Rules.Relations;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

/// <summary>Which patterns the usual engine may be trusted with, and that it says the same as the one without backtracking.</summary>
public sealed class PatternPathsTests
{
    const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    const string Text = "We will send [insert date] to the panel; £ 20 an hour, ??? TODO (£15) and the end.\n";

    [TestCase(@"ico\.org\.uk|foi\.scot")]
    [TestCase(@"£ ?[0-9]|[0-9] ?(p|pence) ")]
    [TestCase(@"\[(insert|enter|delete)\b|\?\?\?|TODO")]
    [TestCase(@"^(Mr|Mrs|Ms|Miss|Mx)\.?$")]
    [TestCase(@"[]a-z)] ?(of|to) the|[^]x] end\.$")]
    [TestCase(@"^(19|20)[0-9]{2}$")]
    [TestCase(@"£ [0-9]{2}\b")]
    [TestCase(@"^we ?(will|may)\b [a-z]* ?[(\[]")]
    [TestCase(@"^[^;]+; £")]
    public void A_pattern_of_few_ways_finds_the_same_with_either_engine(string pattern)
    {
        PatternPaths.AreFew(pattern).ShouldBeTrue();
        var (usual, other) = (new Regex(pattern, AnyCase, Regex.InfiniteMatchTimeout), new Regex(pattern, AnyCase | RegexOptions.NonBacktracking));
        for (var start = 0; start < Text.Length; start++)
        {
            usual.IsMatch(Text[start..]).ShouldBe(other.IsMatch(Text[start..]));
        }
    }

    [TestCase(@"\[[^\]]*\bDATE")]
    [TestCase(@"a+b")]
    [TestCase(@"a{2,3}")]
    [TestCase(@"a{22}")]
    [TestCase(@"a{2}*")]
    [TestCase(@"(a{9}){9}")]
    [TestCase(@"^a*b*")]
    [TestCase(@"^(ab)*")]
    [TestCase(@"^(a|b*)")]
    [TestCase(@"^?a*")]
    [TestCase(@"^{0}a*")]
    [TestCase(@"(^a)b*")]
    [TestCase(@"^a|b*")]
    [TestCase(@"a??")]
    [TestCase(@"((")]
    [TestCase(@"a(b(c")]
    [TestCase(@"(a\")]
    [TestCase(@"a?a?a?a?a?a?a?aaaaaaa")]
    [TestCase(@"(a|b)(a|c)(a|d)(a|e)(a|f)(a|g)(a|h)")]
    [TestCase(@"(?=a)b")]
    [TestCase(@"(a)\1")]
    [TestCase(@"[a-z-[aeiou]]")]
    [TestCase(@"(a|b")]
    [TestCase(@"a)b")]
    [TestCase(@"[a")]
    [TestCase(@"a\")]
    public void A_pattern_that_goes_round_or_forks_too_often_or_is_not_understood_has_many(string pattern) => PatternPaths.AreFew(pattern).ShouldBeFalse();
}
