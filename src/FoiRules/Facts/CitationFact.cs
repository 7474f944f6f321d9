using FoiRules.Law;

namespace FoiRules.Facts;

/// <summary>A provision or an Act named.</summary>
/// <param name="Provision">The provision; null where only the Act is named.</param>
public sealed record CitationFact(Provision? Provision) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("citation", "A provision or an Act named.", CitationReader.Read,
    [
        new("text", ValueKind.Text, f => ((CitationFact)f).Provision?.ToString(), "In canonical form."),
        new("decimal", ValueKind.Truth, f => ((CitationFact)f).IsDecimal, "A subsection is written as a decimal."),
        new("undated", ValueKind.Truth, f => ((CitationFact)f).IsUndated, "The first naming of an Act leaves out its year."),
        new("misdated", ValueKind.Truth, f => ((CitationFact)f).IsMisdated, "It names an Act with a year that is not its own."),
        new("provision", ValueKind.Truth, f => ((CitationFact)f).Provision is not null, "It names a section, regulation or article, and not only an Act."),
        new("exemption", ValueKind.Truth, f => ((CitationFact)f).IsExemption, "It is an exemption, an exception, the cost limit or vexatiousness."),
    ])
    {
        Describe = (f, _) => f is CitationFact c ? $"{c.Provision?.ToString() ?? "Act named"}{(c.IsDecimal ? ", as a decimal" : "")}{(c.IsUndated ? ", without its year" : "")}" : "",
        Example = "The names are exempt under section 40(2) of the Freedom of Information Act 2000, and see s.17.1.",
    };

    /// <summary>Whether a subsection is written as a decimal: "17.1".</summary>
    public bool IsDecimal { get; init; }

    /// <summary>Whether it is the first naming of an Act, and without its year.</summary>
    public bool IsUndated { get; init; }

    /// <summary>Whether it names an Act with a year that is not its own.</summary>
    public bool IsMisdated { get; init; }

    /// <summary>Whether it is an exemption, an exception, the cost limit or vexatiousness.</summary>
    public bool IsExemption => Provision is not null && Statutes.IsExemption(Provision);
}
