using FoiRules.Language.Syntax;
using FoiRules.Law;

namespace FoiRules.Rules.Warnings;

/// <summary>Rules under a provision that is not of the kind they are about.</summary>
static class ProvisionWarning
{
    /// <summary>Reports a form that rests on another kind of provision.</summary>
    public static void Of(RuleSyntax rule, Faults faults)
    {
        if (rule.Clauses.OfType<UnderClause>().FirstOrDefault() is not { } under)
        {
            return;
        }

        var provision = under.Provision.Provision;
        var wanted = rule.Form switch
        {
            "suppress" when !IsExemption(provision) => "an exemption or exception, because it is about what is withheld",
            "signpost" when provision is not ({ Act: Act.Foia, Section: "1" or "16" or "21" } or { Act: Act.Eir, Section: "5" or "6" or "9" } or { Act: Act.Foisa, Section: "1" or "15" or "25" } or { Act: Act.Eisr }) => "section 21, or the duty to help, because it is about what is to be had elsewhere",
            "retain" when IsExemption(provision) && provision.Section != "12" => "the duty to say what is held, because it is about what is no longer held",
            _ => null,
        };
        if (wanted is not null)
        {
            faults.Advise(RuleWarning.WrongProvision, under.Provision.Span, $"A '{rule.Form}' rule rests on {wanted}; {provision} is something else.");
        }
    }

    static bool IsExemption(Provision provision) => Statutes.IsExemption(provision) || Exemptions.All.Any(e => provision.Covers(e.Provision)) || provision.Act is Act.UkGdpr or Act.Dpa2018;
}
