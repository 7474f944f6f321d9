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
    public IReadOnlyList<Finding> Check(Draft draft) => Check(draft, [], out _);

    /// <summary>Reads a letter that is one of several, and asks every rule.</summary>
    /// <param name="source">The letter.</param>
    /// <param name="elsewhere">What the other letters say of the same.</param>
    /// <param name="facts">What was understood of it; null where it could not be read.</param>
    public IReadOnlyList<Finding> Check(SourceText source, IReadOnlyList<ReleasedElsewhere> elsewhere, out LetterFacts? facts) => Check(Draft.Of(source), elsewhere, out facts);

    List<Finding> Check(Draft draft, IReadOnlyList<ReleasedElsewhere> elsewhere, out LetterFacts? read)
    {
        read = null;
        if (draft.Findings.Exists(f => f.IsFault))
        {
            return draft.Findings;
        }

        var letter = LetterReader.Read(draft, pack.Lexicon);
        var facts = read = FactReader.Read(letter, pack.Lexicon, pack.House, elsewhere);
        var findings = settings.Apply(letter.Findings, letter.Source.Path);
        foreach (var found in TwoThreads.AreWorthwhile(letter.Source) ? OfTwoThreads(facts) : OfEach(facts))
        {
            findings.AddRange(found);
        }

        findings.Sort((a, b) => a.Place.Span.Start != b.Place.Span.Start ? a.Place.Span.Start - b.Place.Span.Start : string.CompareOrdinal(a.Code, b.Code));
        return findings;
    }

    IEnumerable<IEnumerable<Finding>> OfEach(LetterFacts facts)
    {
        foreach (var rule in pack.Rules)
        {
            if (!settings.IsOff(rule.Description.Code, facts.Letter.Source.Path))
            {
                yield return Check(rule, facts);
            }
        }
    }

    // Rules know nothing of each other; scripts are for one thread.
    IEnumerable<Finding>[] OfTwoThreads(LetterFacts facts)
    {
        var found = new IEnumerable<Finding>[pack.Rules.Count];
        void Ask(int i, bool hasScript) => found[i] = pack.Rules[i].HasScript == hasScript && !settings.IsOff(pack.Rules[i].Description.Code, facts.Letter.Source.Path) ? Check(pack.Rules[i], facts) : found[i] ?? [];
        TwoThreads.Each(found.Length, i => Ask(i, hasScript: false));
        for (var i = 0; i < found.Length; i++)
        {
            Ask(i, hasScript: true);
        }

        return found;
    }

    /// <summary>Asks one rule.</summary>
    public IEnumerable<Finding> Check(Rule rule, LetterFacts facts)
    {
        // Most rules find nothing to ask about in most letters; what they ask is then never bound.
        IReadOnlyList<Fact> selected = facts.In(rule.Selection.Kind, rule.Selection.Parts);
        if (selected.Count > 0 && rule.Needs.Value is { } needed)
        {
            selected = facts.SaysAny(needed) ? facts.Saying(needed, rule.Selection.Parts) : [];
        }

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
