using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Law;
using FoiRules.Rules.Scripts;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>The mistakes found while the declarations of one file are bound.</summary>
sealed class Faults(SourceText source, List<Finding> findings)
{
    public SourceText Source => source;

    /// <summary>How many there are so far.</summary>
    public int Count => findings.Count;

    /// <summary>What the scripts of the file may do.</summary>
    public ScriptAccess Access { get; init; } = ScriptAccess.None;

    /// <summary>The mistakes of another file that belongs to this one.</summary>
    public Faults In(SourceText other) => ReferenceEquals(other, source) ? this : new Faults(other, findings);

    /// <summary>Whether the file was bound without a mistake before, so that none need be looked for.</summary>
    public bool IsProven { get; init; }

    public void Add(TextSpan span, string message, params Place[] related) => findings.Add(SyntaxFault.Make(source, span, message, related));

    /// <summary>Reports a provision that does not exist.</summary>
    public void Check(ProvisionLiteral? provision)
    {
        if (!IsProven && provision is not null && Statutes.Fault(provision.Provision) is { } fault)
        {
            Add(provision.Span, fault);
        }
    }

    /// <summary>Something a rule author should see to, though the rule works.</summary>
    public void Advise(RuleWarning warning, TextSpan span, string message, params Place[] related) => findings.Add(new Finding
    {
        Code = warning.Code,
        Name = warning.Name,
        Severity = Severity.Advice,
        Message = message,
        Place = new Place(source, span),
        Related = related,
    });
}
