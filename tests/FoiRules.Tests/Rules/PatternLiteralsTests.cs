using System.Text.RegularExpressions;
using FoiRules.Rules.Relations;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Rules;

public sealed class PatternLiteralsTests
{
    static readonly string[] Patterns =
    [
        "ico\\.org\\.uk|foi\\.scot", "%%\\w|\\{\\{ ?\\w|<<\\w", "\\[([Ii]nsert|INSERT|[Dd]elete)\\b|\\?\\?\\?|\\bTODO\\b|\\b[Xx][Xx]/[Xx][Xx]/", "[a-z0-9] (to|of|and)$|[a-z],$", "^\\W*([0-9a-z]+[.)]\\s*)?([Ii]f|[Ww]here) ",
        "@(gmail|hotmail)\\.", "ab+c", "ab?c", "ab*c", "a{2,3}b", "a{2}", "(ab)+c", "(ab|c)d(e|fg)", "(?:x|y)z", "^ab", "ab$", "^$", "a|", "(a|b|)c", "[^a]b", "[]a]b", "[a-c]d", "[a\\]]b", "k", "i", "s", "a.b", "a b", "\\d\\d-ab", "ab??c", "(a$|b)c", "a^b", "…|\\.\\.\\.|[.,;:]$", "£ ?[0-9]|[0-9] ?(p|pence) ", "[–—] x", "(?i)ab", "\\x41b", "[\\d]a", "[ab-[b]]c", "a{b", "é|e", "\\u00e9a", "ab{0}c", "(ab){0}c",
    ];

    static readonly string[] Texts =
    [
        "", "\n", "see ICO.org.uk/make", "ico org uk", "Dear %%Name%%", "%% ", "{{ name }}", "<<field>>", "[Insert", "[INSERT]", "[inserted]", "???", "TODO", "todos", "XX/xx/2024", "measured from arrival to", "arrival to\n", "a to b", "staff,", "staff,\n", "1. If so, ", "where ", "If", "me@GMAIL.com",
        "abc", "ABBC", "ac", "abab", "ababc", "aab", "aaab", "abde", "cdfg", "xz", "yz", "ab", "b", "ab\n", "ab\nc", "bc", "cc", "ad", "]b", "\u212A", "K", "\u0130", "\u0131", "I", "\u017F", "S", "axb", "a b", "12-ab", "Ab", "1a", "a\\b", "a{b", "\u00e9a", "\u00c9", "\0", "\u0001ab", "ab\0", "…", "a…b", "...", "x;", "x;y", "£5", "5 pence ", "top ", "– x",
    ];

    // That there are none of its literals must never hide a match; that there is one is a match where they are all of it.
    [TestCaseSource(nameof(Patterns))]
    public void Literals_say_what_the_engine_says(string written)
    {
        Regex engine;
        try
        {
            engine = new Regex(written, RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        }
        catch (RegexParseException)
        {
            return;
        }

        var literals = PatternLiterals.Of(written);
        foreach (var text in Texts)
        {
            var stands = literals?.StandIn(text) ?? true;
            var matches = engine.IsMatch(text);
            (stands || !matches).ShouldBeTrue($"'{written}' matches '{text}'");
            (matches || !stands || literals is not { IsAll: true }).ShouldBeTrue($"'{written}' does not match '{text}'");
        }
    }

    [TestCase("ico\\.org\\.uk|foi\\.scot", true)]
    [TestCase("@(gmail|hotmail)\\.", true)]
    [TestCase("[Ww]ard [ab]", true)]
    [TestCase("…|\\.\\.\\.|[.,;:]$", true)]
    [TestCase("\\bTODO\\b", false)]
    [TestCase("%%\\w|<<\\w", false)]
    [TestCase("[a-z] (to|of)$", false)]
    [TestCase("[a-z] (an?|y?our)$", false)]
    [TestCase("colou?rs?", true)]
    [TestCase("(staff )+left", false)]
    public void Most_patterns_have_literals(string written, bool isAll) => PatternLiterals.Of(written).ShouldNotBeNull().IsAll.ShouldBe(isAll);

    [TestCase("[A-Z]{2}")]
    [TestCase("a|")]
    [TestCase("^")]
    [TestCase("(?i)a")]
    [TestCase("(a?)|b")]
    [TestCase("(a")]
    public void Some_have_none(string written) => PatternLiterals.Of(written).ShouldBeNull();
}
