using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Runs the examples inside a rule: a wrong one must be reported, exactly where it is marked; a right one must not.</summary>
public static class Example
{
    /// <summary>What the example shows to be wrong with the rule, in a sentence; null where all is well.</summary>
    /// <remarks>A known gap is well as long as it is a gap.</remarks>
    public static string? Fault(RuleExample example, Rule rule, RulePack pack)
    {
        var fault = Compare(example, rule, pack);
        return example.Gap is null ? fault : fault is null ? $"this gap of {rule.Description.Code} is closed; make it an ordinary example" : null;
    }

    static string? Compare(RuleExample example, Rule rule, RulePack pack)
    {
        var (text, marks) = Marks.Read(example.Text);
        var source = new SourceText("example", text);
        var letter = LetterReader.Read(source, pack.Lexicon);
        var found = new Checker(pack).Check(rule, FactReader.Read(letter, pack.Lexicon, pack.House)).ToList();
        var code = rule.Description.Code;
        if (!example.IsWrong)
        {
            return found.Count == 0 ? null : $"{code} must be silent here, but reports '{source.Slice(found[0].Place.Span)}'";
        }

        if (found.Count == 0)
        {
            return $"{code} must report this, but is silent";
        }

        var places = found.SelectMany(f => f.Related.Where(p => p.Note is null).Prepend(f.Place)).Select(p => p.Span).Order(Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start))).ToList();
        if (marks.Count > 0 && !places.SequenceEqual(marks))
        {
            return $"{code} must report {Show(source, marks)}, but reports {Show(source, places)}";
        }

        return Says(example, found, code) ?? Becomes(example, found, source, code);
    }

    static string? Says(RuleExample example, List<Finding> found, string code) =>
        example.Says is null || found.Exists(f => f.Message == example.Says) ? null : $"{code} must say '{example.Says}', but says '{found[0].Message}'";

    static string? Becomes(RuleExample example, List<Finding> found, SourceText source, string code)
    {
        if (example.Becomes is not { } wanted)
        {
            return null;
        }

        var edits = new List<Edit>();
        foreach (var finding in found)
        {
            if (finding.Fixes.Count > 0)
            {
                edits.AddRange(finding.Fixes[0].Edits);
            }
        }

        if (edits.Count == 0)
        {
            return $"{code} has no fix for this, so it does not become '{wanted}'";
        }

        var text = FixJoin.Sort(edits) ? new Fix("", true, edits).Apply(source.Content) : source.Content;
        return (example.IsWhole ? text.Trim() == wanted.Trim() : text.Contains(wanted, StringComparison.Ordinal) && !source.Content.Contains(wanted, StringComparison.Ordinal)) ? null
            : $"{code} must make '{wanted}' of this, but makes '{text}'";
    }

    static string Show(SourceText source, List<TextSpan> spans) => string.Join(", ", spans.Select(s => $"'{source.Slice(s)}' at {source.Position(s.Start).Line}:{source.Position(s.Start).Column}"));
}
