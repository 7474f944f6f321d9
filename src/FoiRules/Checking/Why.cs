using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>A condition of a rule, and how it was answered.</summary>
/// <param name="Text">As written.</param>
/// <param name="Holds">Whether it held; null where it was not asked, because one before it had decided.</param>
/// <param name="Depth">0 for a part of the whole test, 1 for one of the parts of an "or", ….</param>
/// <param name="Witness">The fact by which a question such as "any statement …" was decided, or null.</param>
public sealed record WhyStep(string Text, bool? Holds, int Depth, Fact? Witness);

/// <summary>A fact that a rule selects, with the answers to its conditions.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="IsReported">Whether everything held.</param>
/// <param name="Steps">The conditions in order.</param>
public sealed record WhyCase(Fact Fact, bool IsReported, IReadOnlyList<WhyStep> Steps);

/// <summary>Why a rule reports a line of a letter, or does not.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Cases">The facts on the line that it selects.</param>
/// <param name="Elsewhere">Facts of its kind on the line that stand in a part of the letter where it does not look.</param>
/// <param name="Findings">What it reports on the line.</param>
public sealed record Why(Rule Rule, IReadOnlyList<WhyCase> Cases, IReadOnlyList<Fact> Elsewhere, IReadOnlyList<Finding> Findings)
{
    /// <summary>What it did, for a check in C# that may run here; null for any other.</summary>
    public WhyScript? Script { get; init; }

    /// <summary>Asks a rule about a letter, and listens.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="files">The rule files.</param>
    /// <param name="read">Reads the letter with a pack.</param>
    /// <param name="line">The line, counted from 1; null for the whole letter.</param>
    public static Why Of(string code, IReadOnlyList<RuleFile> files, Func<RulePack, LetterFacts> read, int? line)
    {
        var answers = new WhyAnswers();
        var pack = Binder.Bind(files, new RulePackOptions { Trace = answers.Note });
        var rule = pack.Rules.First(r => r.Description.Code == code);
        var facts = read(pack);
        var findings = new Checker(pack).Check(rule, facts).ToList();
        var source = facts.Letter.Source;
        var isWhole = line is null || rule.Selection.Kind == LetterFact.Kind.Name;
        var here = facts.All(rule.Selection.Kind).Where(f => isWhole || IsOn(f.Span, line!.Value, source)).ToList();
        var syntax = Coverage.Syntax(rule);
        var reported = findings.SelectMany(f => f.Related.Prepend(f.Place)).Select(p => p.Span.Start).ToHashSet();
        var why = new Why(
            rule,
            [.. here.Where(f => rule.Selection.Parts.Contains(f.Part)).Select(f => syntax is null ? new WhyCase(f, false, []) : Case(f, syntax, source: rule.Place.Source, answers, reported))],
            [.. here.Where(f => !rule.Selection.Parts.Contains(f.Part))],
            [.. findings.Where(f => f.Place.Source == source && (line is null || f.Related.Prepend(f.Place).Any(p => IsOn(p.Span, line.Value, source))))]);
        return rule.Script is null ? why : why with { Script = WhyScript.Of(rule, pack, facts, f => line is null || IsOn(f.Span, line.Value, source)) };
    }

    static WhyCase Case(Fact fact, RuleSyntax syntax, SourceText source, WhyAnswers answers, HashSet<int> reported)
    {
        var steps = new List<WhyStep>();
        foreach (var clause in syntax.Clauses.Where(c => c.Keyword == "applies"))
        {
            steps.AddRange(answers.Steps(null, ((ConditionClause)clause).Condition, source));
        }

        var isAsked = steps.TrueForAll(s => s.Depth > 0 || s.Holds == true);
        var where = syntax.Clauses.OfType<ConditionClause>().Where(c => c.Keyword != "applies").ToList();
        foreach (var form in syntax.Clauses.Where(c => c.Keyword is "counts" or "outcome" or "must"))
        {
            // What a short form tests is told by what comes after it: it is asked first.
            var holds = where.Count > 0 ? answers.HasAny(fact) : reported.Contains(fact.Span.Start);
            steps.Add(new WhyStep(WhyAnswers.Words(source.Slice(form.Span)), isAsked ? holds : null, 0, null));
        }

        foreach (var clause in where)
        {
            steps.AddRange(answers.Steps(fact, clause.Condition, source));
        }

        foreach (var exception in syntax.Clauses.OfType<ExceptClause>())
        {
            var answer = answers.Holds(fact, exception.Condition);
            steps.Add(new WhyStep($"except where {WhyAnswers.Words(source.Slice(exception.Condition.Span))}", answer is null ? null : !answer, 0, null));
        }

        return new WhyCase(fact, steps.TrueForAll(s => s.Depth > 0 || s.Holds == true), steps);
    }

    static bool IsOn(TextSpan span, int line, SourceText source) => source.Position(span.Start).Line <= line && source.Position(Math.Max(span.Start, span.End - 1)).Line >= line;
}
