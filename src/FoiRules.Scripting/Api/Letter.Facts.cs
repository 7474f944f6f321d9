namespace FoiRules.Scripting.Api;

public sealed partial class Letter
{
    /// <summary>When the request was received; null where the letter does not say.</summary>
    public DateOnly? Received => ((Facts.LetterFact)Read).Received;

    /// <summary>The whole letter as it is written.</summary>
    public string Text => Room.Facts.Letter.Source.Content;

    /// <summary>The items asked.</summary>
    public Facts<Request> Requests => Room.All<Request>("request");

    /// <summary>The answers.</summary>
    public Facts<Answer> Answers => Room.All<Answer>("answer");

    /// <summary>The paragraphs, headings, list items and quotations.</summary>
    public Facts<Block> Blocks => Room.All<Block>("block");

    /// <summary>The provisions and Acts named.</summary>
    public Facts<Citation> Citations => Room.All<Citation>("citation");

    /// <summary>The stretches of time.</summary>
    public Facts<Period> Periods => Room.All<Period>("period");

    /// <summary>The dates.</summary>
    public Facts<WrittenDate> Dates => Room.All<WrittenDate>("date");

    /// <summary>The sentences.</summary>
    public Facts<Statement> Statements => Room.All<Statement>("statement");

    /// <summary>The addresses.</summary>
    public Facts<Link> Links => Room.All<Link>("link");

    /// <summary>The sentences that send the requester elsewhere.</summary>
    public Facts<Signpost> Signposts => Room.All<Signpost>("signpost");

    /// <summary>The sentences that say something is attached.</summary>
    public Facts<Attachment> Attachments => Room.All<Attachment>("attachment");

    /// <summary>The tables, and the lists that are tables.</summary>
    public Facts<Table> Tables => Room.All<Table>("table");

    /// <summary>The counts and measures.</summary>
    public Facts<Figure> Figures => Room.All<Figure>("figure");

    /// <summary>What was taken out of something that is given: a count behind a mark, or words that say so.</summary>
    public Facts<Redaction> Redactions => Room.All<Redaction>("redaction");

    /// <summary>What the figures give away.</summary>
    public Facts<Disclosure> Disclosures => Room.All<Disclosure>("disclosure");

    /// <summary>The answers that explain by retention why something is not held.</summary>
    public Facts<Retention> Retentions => Room.All<Retention>("retention");

    /// <summary>What each answer comes to.</summary>
    public Facts<Outcome> Outcomes => Room.All<Outcome>("outcome");

    /// <summary>The ways to reach somebody.</summary>
    public Facts<Contact> Contacts => Room.All<Contact>("contact");

    /// <summary>The numbers by which one person can be found.</summary>
    public Facts<Identifier> Identifiers => Room.All<Identifier>("identifier");

    /// <summary>The people named.</summary>
    public Facts<Person> Persons => Room.All<Person>("person");

    /// <summary>What each item asks for.</summary>
    public Facts<Limb> Limbs => Room.All<Limb>("limb");

    /// <summary>The times that answers leave out.</summary>
    public Facts<Gap> Gaps => Room.All<Gap>("gap");

    /// <summary>What the answers say that another place of them contradicts.</summary>
    public Facts<Clash> Clashes => Room.All<Clash>("clash");

    /// <summary>What a reader does not see.</summary>
    public Facts<Concealed> Concealments => Room.All<Concealed>("concealed");

    /// <summary>What other letters of the same run say otherwise; none where one is checked alone.</summary>
    public Facts<Release> Releases => Room.All<Release>("release");
}
