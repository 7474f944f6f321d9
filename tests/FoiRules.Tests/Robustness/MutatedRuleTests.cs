using System.Text.RegularExpressions;
using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Rules;
using FoiRules.Text;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Robustness;

/// <summary>Two thousand shipped rule files with one token deleted, doubled, misspelt or put in the place of another: each is rejected where it was changed, or is still a rule file.</summary>
public sealed partial class MutatedRuleTests
{
    // All two thousand take minutes; FOIRULES_MUTANTS=2000 asks for them.
    static readonly int Mutants = int.TryParse(Environment.GetEnvironmentVariable("FOIRULES_MUTANTS"), System.Globalization.CultureInfo.InvariantCulture, out var asked) ? asked : 100;

    static readonly IReadOnlyList<RuleFile> Files = RuleFiles.Load(null, null, []);

    static readonly (RuleFile File, int Start, int Length)[] Tokens =
        [.. from file in Files from token in Token().Matches(file.Source.Content) where token.Groups["word"].Success select (file, token.Index, token.Length)];

    sealed record Outcome(string Change, bool IsRejected, bool IsInClause, int Faults);

    [Test]
    public void A_changed_token_is_told_within_its_clause_and_few_others_with_it()
    {
        var random = new Random(20_240_304);
        var outcomes = Enumerable.Range(0, Mutants).Select(_ => Mutate(random)).ToList();
        var rejected = outcomes.FindAll(o => o.IsRejected);
        var inClause = rejected.Count(o => o.IsInClause);
        var further = rejected.ConvertAll(o => o.Faults - 1);
        further.Sort();
        TestContext.Out.WriteLine($"{Mutants} mutants: {rejected.Count} rejected, {Mutants - rejected.Count} still well-formed; {inClause} of the rejected within the changed clause ({100.0 * inClause / rejected.Count:0.0}%); further mistakes told: median {further[further.Count / 2]}, mean {further.Average():0.00}, most {further[^1]}");
        rejected.Count.ShouldBeGreaterThan(Mutants / 3);
        inClause.ShouldBeGreaterThanOrEqualTo(rejected.Count * 99 / 100, string.Join("\n", rejected.FindAll(o => !o.IsInClause).ConvertAll(o => o.Change)));
        further[further.Count / 2].ShouldBeLessThanOrEqualTo(1);
    }

    static Outcome Mutate(Random random)
    {
        var (file, start, length) = Tokens[random.Next(Tokens.Length)];
        var content = file.Source.Content;
        var word = content.Substring(start, length);
        var other = Tokens[random.Next(Tokens.Length)];
        var instead = random.Next(4) switch
        {
            0 => "",
            1 => word + " " + word,
            2 => Misspell(word, random),
            _ => other.File.Source.Content.Substring(other.Start, other.Length),
        };
        var source = new SourceText(file.Source.Path, content[..start] + instead + content[(start + length)..]);
        var faults = Binder.Bind([.. Files.Select(f => f == file ? f with { Source = source } : f)]).Findings.Where(f => f.IsFault).ToList();
        var at = file.Source.Position(start);
        return new Outcome($"{file.Source.Path}:{at.Line}:{at.Column} '{word}' became '{instead}': {(faults.Count == 0 ? "" : faults[0].Place.Source.Position(faults[0].Place.Span.Start).Line + " " + faults[0].Message)}", faults.Count > 0, faults.Exists(f => f.Related.Prepend(f.Place).Any(p => IsInside(file.Source, source, start, p))), faults.Count);
    }

    static string Misspell(string word, Random random)
    {
        var at = random.Next(word.Length);
        return random.Next(3) switch { 0 => word.Remove(at, 1), 1 => word.Insert(at, "x"), _ => word[..at] + 'q' + word[(at + 1)..] };
    }

    // Inside the clause as it was before, or at its end; a change of the first line of a declaration touches all of it, and its name is asked for elsewhere.
    static bool IsInside(SourceText before, SourceText after, int at, Place told)
    {
        var declaration = RuleParser.Parse(before).Declarations.LastOrDefault(d => d.Span.Start <= at);
        if (declaration is null)
        {
            return told.Source == after;
        }

        var clauses = declaration switch { RuleSyntax r => r.Clauses, EntrySyntax e => e.Clauses, AuthoritySyntax a => a.Clauses, _ => [] };
        var clause = clauses.LastOrDefault(c => c.Span.Start <= at);
        if (clause is null)
        {
            return true;
        }

        var end = clauses.FirstOrDefault(c => c.Span.Start > at)?.Span.Start ?? declaration.Span.End;
        var grown = Math.Max(0, after.Content.Length - before.Content.Length);

        // A clause that is no longer there is missed at the code of its rule.
        var isMissed = told.Span.Start == (declaration as RuleSyntax)?.Code.Span.Start;
        return told.Source == after && (isMissed || (told.Span.Start >= clause.Span.Start && told.Span.Start <= end + grown));
    }

    [GeneratedRegex("""\"\"\"[\s\S]*?\"\"\"|"[^"\n]*"|\#[^\n]*|(?<word>[A-Za-z0-9][\w.\-()]*|[=<>,{}\[\]]+)""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
