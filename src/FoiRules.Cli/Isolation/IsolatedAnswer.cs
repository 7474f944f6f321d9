using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli.Isolation;

/// <summary>What comes back from a process of isolated checks.</summary>
/// <param name="Findings">What they found.</param>
/// <param name="Faults">What is wrong with their packs.</param>
sealed record IsolatedAnswer(IReadOnlyList<IsolatedFinding> Findings, IReadOnlyList<IsolatedFault> Faults)
{
    /// <summary>The same as findings of the letters and rules of this process.</summary>
    public IReadOnlyList<Finding> Made(IReadOnlyList<SourceText> letters, RulePack pack, IReadOnlyList<Rule> rules)
    {
        var made = new List<Finding>();
        foreach (var fault in Faults ?? [])
        {
            // What is wrong with more than their scripts is known here.
            if (fault.Made(rules) is { } told && !pack.Findings.Any(f => f.IsFault && f.Message == told.Message && f.Place.Span == told.Place.Span))
            {
                made.Add(told);
            }
        }

        foreach (var finding in Findings ?? [])
        {
            if (finding.Made(letters, rules) is { } told)
            {
                made.Add(told);
            }
        }

        return made;
    }
}

/// <summary>A mistake in a script, as it comes from another process.</summary>
/// <param name="Path">The file it is in.</param>
/// <param name="Where">Its line and column there: "3:14".</param>
/// <param name="Start">Where it begins there.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Message">What is wrong.</param>
sealed record IsolatedFault(string Path, string Where, int Start, int End, string Message)
{
    /// <summary>A fault, to be sent.</summary>
    public static IsolatedFault Of(Finding fault)
    {
        var (source, span) = (fault.Place.Source, fault.Place.Span);
        var at = source.Position(span.Start);
        return new IsolatedFault(source.Path, FormattableString.Invariant($"{at.Line}:{at.Column}"), span.Start, span.End, fault.Message);
    }

    /// <summary>The fault, at its place in a rule file; one in a file that is not read here names it.</summary>
    public Finding? Made(IReadOnlyList<Rule> rules)
    {
        if (Message is null || Path is null)
        {
            return null;
        }

        var source = rules.FirstOrDefault(r => r.Place.Source.Path == Path)?.Place.Source;
        var message = Message.ReplaceLineEndings(" ");
        return source is null ? Make(rules[0].Place, $"{Path}:{Where}: {message}") : Make(new Place(source, IsolatedFinding.Inside(source, Start, End)), message);
    }

    /// <summary>A fault of a rule file.</summary>
    public static Finding Make(Place place, string message) => new()
    {
        Code = "",
        Name = "rule-file",
        Severity = Severity.Error,
        Message = message,
        Place = place,
        IsFault = true,
    };
}
