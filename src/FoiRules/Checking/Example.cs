using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Runs the examples inside a rule: a wrong one must be reported, exactly where it is marked; a right one must not.</summary>
public static class Example
{
    /// <summary>What the example shows to be wrong with the rule, in a sentence; null where all is well.</summary>
    public static string? Fault(RuleExample example, Rule rule, RulePack pack)
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
        return marks.Count == 0 || places.SequenceEqual(marks) ? null
            : $"{code} must report {Show(source, marks)}, but reports {Show(source, places)}";
    }

    static string Show(SourceText source, List<TextSpan> spans) => string.Join(", ", spans.Select(s => $"'{source.Slice(s)}' at {source.Position(s.Start).Line}:{source.Position(s.Start).Column}"));
}
