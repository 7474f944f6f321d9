using FoiRules.Law;

namespace FoiRules.Facts;

/// <summary>A provision or an Act named.</summary>
/// <param name="Provision">The provision; null where only the Act is named.</param>
public sealed record CitationFact(Provision? Provision) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("citation", "A provision or an Act named.", CitationReader.Read, () =>
    [
        new("text", ValueKind.Text, f => ((CitationFact)f).Provision?.ToString(), "In canonical form."),
        new("decimal", ValueKind.Truth, f => ((CitationFact)f).IsDecimal, "A subsection is written as a decimal."),
        new("undated", ValueKind.Truth, f => ((CitationFact)f).IsUndated, "The first naming of an Act leaves out its year."),
        new("misdated", ValueKind.Truth, f => ((CitationFact)f).IsMisdated, "It names an Act with a year that is not its own."),
        new("misnamed", ValueKind.Truth, f => ((CitationFact)f).IsMisnamed, "It names a law that there is not: 'Environmental Information Act 2004'."),
        new("provision", ValueKind.Truth, f => ((CitationFact)f).Provision is not null, "It names a section, regulation or article, and not only an Act."),
        new("act", ValueKind.Word, f => ((CitationFact)f).ActName, "The statute.", ["foia", "eir", "foisa", "eisr", "dpa", "gdpr"]),
        new("named", ValueKind.Truth, f => ((CitationFact)f).IsActNamed, "The statute is named with it; 'of the Act' does not name one."),
        new("section", ValueKind.Text, f => ((CitationFact)f).Provision?.Section, "The section, regulation or article: '40', '22A'; of a Part or Schedule, 'Part II' or 'Sch.2'."),
        new("limb", ValueKind.Text, f => ((CitationFact)f).Provision is { Limbs.Length: > 0 } p ? p.Limbs : null, "The brackets after it: '(2)', '(3A)(a)'."),
        new("label", ValueKind.Text, f => ((CitationFact)f).Label, "The name given to it, as in 'section 43 (commercial interests)'."),
        new("labelled", ValueKind.Truth, f => ((CitationFact)f).Label is not null, "A name is given to it."),
        new("mislabelled", ValueKind.Truth, f => ((CitationFact)f).IsMislabelled, "The name given to it is that of another exemption."),
        new("exists", ValueKind.Truth, f => ((CitationFact)f).Exists, "The statute has such a provision, or nothing is known against it."),
        new("repealed", ValueKind.Truth, f => ((CitationFact)f).IsRepealed, "It was replaced in 2018: section 40(3) to (6) as they were, or an earlier Data Protection Act."),
        new("exemption", ValueKind.Truth, f => ((CitationFact)f).IsExemption, "It is an exemption, an exception, the cost limit or vexatiousness."),
        new("absolute", ValueKind.Truth, f => ((CitationFact)f).Ground?.PublicInterest is PublicInterest.Absolute, "It is an absolute exemption: no public interest test."),
        new("qualified", ValueKind.Truth, f => ((CitationFact)f).Ground?.PublicInterest is PublicInterest.Qualified, "It is a qualified exemption or an exception: the public interest must be weighed."),
        new("class", ValueKind.Truth, f => ((CitationFact)f).Ground?.Test is ExemptionTest.Class, "It covers a class of information; no harm has to be shown."),
        new("prejudice", ValueKind.Truth, f => ((CitationFact)f).Ground?.Test is ExemptionTest.Prejudice, "It needs a harm that disclosure would do."),
        new("confirm-or-deny", ValueKind.Truth, f => ((CitationFact)f).LiftsDuty, "It lifts the duty to say whether information is held."),
    ])
    {
        Example = "The names are exempt under section 40(2) of the Freedom of Information Act 2000, and see s.17.1.",
        Describe = (f, _) => f is CitationFact c ? c.Description : "",
    };

    /// <summary>The statute, also where it is named alone; null where that is none of the access and data protection laws.</summary>
    public Act? Act { get; init; }

    /// <summary>Whether a subsection is written as a decimal: "17.1".</summary>
    public bool IsDecimal { get; init; }

    /// <summary>Whether it is the first naming of an Act, and without its year.</summary>
    public bool IsUndated { get; init; }

    /// <summary>Whether it names an Act with a year that is not its own.</summary>
    public bool IsMisdated { get; init; }

    /// <summary>Whether there is no law of the name it gives.</summary>
    public bool IsMisnamed { get; init; }

    /// <summary>Whether the statute is named with the provision.</summary>
    public bool IsActNamed { get; init; }

    /// <summary>Whether only an earlier Data Protection Act is named.</summary>
    public bool IsActRepealed { get; init; }

    /// <summary>The name given to the provision, as written; null where there is none.</summary>
    public string? Label { get; init; }

    /// <summary>Whether it is an exemption, an exception, the cost limit or vexatiousness.</summary>
    public bool IsExemption => Provision is not null && Statutes.IsExemption(Provision);

    /// <summary>Whether the name given to it is that of another exemption.</summary>
    public bool IsMislabelled => Label is not null && IsExemption && Exemptions.IsMislabelled(Provision!, Label);

    /// <summary>Whether the statute has such a provision, as far as is known.</summary>
    public bool Exists => Provision is not null && Statutes.Fault(Provision) is null;

    /// <summary>Whether it was replaced in 2018.</summary>
    public bool IsRepealed => IsActRepealed || (Provision is not null && Repealed.Is(Provision));

    /// <summary>Whether it lifts the duty to say whether information is held.</summary>
    public bool LiftsDuty => Provision is not null && Exemptions.IsNeitherConfirmNorDeny(Provision);

    /// <summary>What is known of the exemption; null for other provisions.</summary>
    public Exemption? Ground => IsExemption ? Exemptions.Of(Provision!) : null;

    string? ActName => Act switch
    {
        Law.Act.Foia => "foia",
        Law.Act.Eir => "eir",
        Law.Act.Foisa => "foisa",
        Law.Act.Eisr => "eisr",
        Law.Act.Dpa2018 => "dpa",
        Law.Act.UkGdpr => "gdpr",
        _ => null,
    };

    string Description => $"{Provision?.ToString() ?? "Act named"}{(IsDecimal ? ", as a decimal" : "")}{(IsUndated ? ", without its year" : "")}";
}
