using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using FoiRules.Text;

namespace FoiRules.Tests.Language;

/// <summary>Binds one rule file with the shipped lexicon, and shows what is wrong with it as a reader sees it.</summary>
static class Bound
{
    public static RulePack Pack(string text, string path = "x.foi") => Binder.Bind(Shipped.Lexicon, [new RuleFile(new SourceText(path, text), true)]);

    /// <summary>"line:column message" for each fault, in order; advice is left out.</summary>
    public static IReadOnlyList<string> Faults(string text) => [.. Pack(text).Findings.Where(f => f.IsFault).Select(Show)];

    public static string Show(Finding fault)
    {
        var at = fault.Place.Source.Position(fault.Place.Span.Start);
        return $"{at.Line}:{at.Column} {fault.Message}";
    }

    /// <summary>A rule that is well-formed but for the clauses given, which begin on line 5.</summary>
    public static string Rule(string clauses, string name = "rule NHD91 example") => $"""
        {name}
          title "A title"
          under FOIA s.1(1)(a)
          why "A reason"
        {clauses}
        """;
}
