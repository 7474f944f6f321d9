using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Checks letters with one rule pack. Holds no state between letters, so several may be checked at once.</summary>
public sealed class Checker(RulePack pack)
{
    readonly HouseSettings settings = new(pack);

    /// <summary>Reads a letter and asks every rule.</summary>
    /// <returns>The findings in order of their places; those about the reading itself among them.</returns>
    public IReadOnlyList<Finding> Check(SourceText source) => Check(Draft.Of(source));

    /// <summary>Reads a letter that has been taken apart already, and asks every rule.</summary>
    public IReadOnlyList<Finding> Check(Draft draft)
    {
        if (draft.Findings.Exists(f => f.IsFault))
        {
            return draft.Findings;
        }

        var letter = LetterReader.Read(draft, pack.Lexicon);
        var facts = FactReader.Read(letter, pack.Lexicon, pack.House);
        var findings = settings.Apply(letter.Findings, letter.Source.Path);
        foreach (var rule in pack.Rules)
        {
            if (!settings.IsOff(rule.Description.Code, letter.Source.Path))
            {
                findings.AddRange(Check(rule, facts));
            }
        }

        findings.Sort((a, b) => a.Place.Span.Start != b.Place.Span.Start ? a.Place.Span.Start - b.Place.Span.Start : string.CompareOrdinal(a.Code, b.Code));
        return findings;
    }

    /// <summary>Asks one rule.</summary>
    public IEnumerable<Finding> Check(Rule rule, LetterFacts facts)
    {
        // Most rules find nothing to ask about in most letters; what they ask is then never bound.
        var selected = facts.In(rule.Selection.Kind, rule.Selection.Parts);
        if (selected.Count == 0)
        {
            return [];
        }

        var test = rule.Test.Value;
        var path = facts.Letter.Source.Path;
        var evaluation = new Evaluation(facts, test.Variables) { Parameters = settings.Parameters(rule, path) };
        if (!test.Applies(evaluation))
        {
            return [];
        }

        var severity = settings.Severity(rule.Description.Code, path);
        var cases = new List<Case>();
        if (rule.Syntax.Form == "script")
        {
            return test.Where(evaluation) ? ScriptCases.Of(rule, evaluation, severity) : [];
        }

        foreach (var fact in selected)
        {
            evaluation.Variables[Variables.Selected] = fact;
            if (test.Where(evaluation))
            {
                cases.Add(Case.Of(rule, evaluation, fact, severity));
            }
        }

        return cases.Count == 0 ? evaluation.Failures : [.. RollUp.Of(rule, cases, facts.Letter.Source), .. evaluation.Failures];
    }
}
