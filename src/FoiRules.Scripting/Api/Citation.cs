// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>A provision or an Act named.</summary>
public sealed partial class Citation : Fact
{
    internal Citation(Facts.Fact fact, LetterRoom room)
        : base(fact, room, FoiRules.Facts.FactCatalogue.Kinds["citation"])
    {
    }

    /// <summary>In canonical form.</summary>
    public string? Text => TextOf("text");

    /// <summary>A subsection is written as a decimal.</summary>
    public bool Decimal => TruthOf("decimal");

    /// <summary>The first naming of an Act leaves out its year.</summary>
    public bool Undated => TruthOf("undated");

    /// <summary>It names an Act with a year that is not its own.</summary>
    public bool Misdated => TruthOf("misdated");

    /// <summary>It names a law that there is not: 'Environmental Information Act 2004'.</summary>
    public bool Misnamed => TruthOf("misnamed");

    /// <summary>It names a section, regulation or article, and not only an Act.</summary>
    public bool Provision => TruthOf("provision");

    /// <summary>The statute.</summary>
    public string? Act => TextOf("act");

    /// <summary>The statute is named with it; 'of the Act' does not name one.</summary>
    public bool Named => TruthOf("named");

    /// <summary>The section, regulation or article: '40', '22A'; of a Part or Schedule, 'Part II' or 'Sch.2'.</summary>
    public string? Section => TextOf("section");

    /// <summary>The brackets after it: '(2)', '(3A)(a)'.</summary>
    public string? Limb => TextOf("limb");

    /// <summary>The name given to it, as in 'section 43 (commercial interests)'.</summary>
    public string? Label => TextOf("label");

    /// <summary>A name is given to it.</summary>
    public bool Labelled => TruthOf("labelled");

    /// <summary>The name given to it is that of another exemption.</summary>
    public bool Mislabelled => TruthOf("mislabelled");

    /// <summary>The statute has such a provision, or nothing is known against it.</summary>
    public bool Exists => TruthOf("exists");

    /// <summary>It was replaced in 2018: section 40(3) to (6) as they were, or an earlier Data Protection Act.</summary>
    public bool Repealed => TruthOf("repealed");

    /// <summary>It is an exemption, an exception, the cost limit or vexatiousness.</summary>
    public bool Exemption => TruthOf("exemption");

    /// <summary>It is an absolute exemption: no public interest test.</summary>
    public bool Absolute => TruthOf("absolute");

    /// <summary>It is a qualified exemption or an exception: the public interest must be weighed.</summary>
    public bool Qualified => TruthOf("qualified");

    /// <summary>It covers a class of information; no harm has to be shown.</summary>
    public bool Class => TruthOf("class");

    /// <summary>It needs a harm that disclosure would do.</summary>
    public bool Prejudice => TruthOf("prejudice");

    /// <summary>It lifts the duty to say whether information is held.</summary>
    public bool ConfirmOrDeny => TruthOf("confirm-or-deny");
}
