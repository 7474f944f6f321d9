namespace FoiRules.Scripting.Api;

public sealed partial class Check
{
    /// <inheritdoc cref="Letter.Requests"/>
    public Facts<Request> Requests => Letter.Requests;

    /// <inheritdoc cref="Letter.Answers"/>
    public Facts<Answer> Answers => Letter.Answers;

    /// <inheritdoc cref="Letter.Blocks"/>
    public Facts<Block> Blocks => Letter.Blocks;

    /// <inheritdoc cref="Letter.Citations"/>
    public Facts<Citation> Citations => Letter.Citations;

    /// <inheritdoc cref="Letter.Periods"/>
    public Facts<Period> Periods => Letter.Periods;

    /// <inheritdoc cref="Letter.Dates"/>
    public Facts<WrittenDate> Dates => Letter.Dates;

    /// <inheritdoc cref="Letter.Statements"/>
    public Facts<Statement> Statements => Letter.Statements;

    /// <inheritdoc cref="Letter.Links"/>
    public Facts<Link> Links => Letter.Links;

    /// <inheritdoc cref="Letter.Signposts"/>
    public Facts<Signpost> Signposts => Letter.Signposts;

    /// <inheritdoc cref="Letter.Attachments"/>
    public Facts<Attachment> Attachments => Letter.Attachments;

    /// <inheritdoc cref="Letter.Tables"/>
    public Facts<Table> Tables => Letter.Tables;

    /// <inheritdoc cref="Letter.Figures"/>
    public Facts<Figure> Figures => Letter.Figures;

    /// <inheritdoc cref="Letter.Redactions"/>
    public Facts<Redaction> Redactions => Letter.Redactions;

    /// <inheritdoc cref="Letter.Disclosures"/>
    public Facts<Disclosure> Disclosures => Letter.Disclosures;

    /// <inheritdoc cref="Letter.Retentions"/>
    public Facts<Retention> Retentions => Letter.Retentions;

    /// <inheritdoc cref="Letter.Outcomes"/>
    public Facts<Outcome> Outcomes => Letter.Outcomes;

    /// <inheritdoc cref="Letter.Contacts"/>
    public Facts<Contact> Contacts => Letter.Contacts;

    /// <inheritdoc cref="Letter.Identifiers"/>
    public Facts<Identifier> Identifiers => Letter.Identifiers;

    /// <inheritdoc cref="Letter.Persons"/>
    public Facts<Person> Persons => Letter.Persons;

    /// <inheritdoc cref="Letter.Limbs"/>
    public Facts<Limb> Limbs => Letter.Limbs;

    /// <inheritdoc cref="Letter.Gaps"/>
    public Facts<Gap> Gaps => Letter.Gaps;

    /// <inheritdoc cref="Letter.Clashes"/>
    public Facts<Clash> Clashes => Letter.Clashes;

    /// <inheritdoc cref="Letter.Concealments"/>
    public Facts<Concealed> Concealments => Letter.Concealments;

    /// <inheritdoc cref="Letter.Releases"/>
    public Facts<Release> Releases => Letter.Releases;
}
