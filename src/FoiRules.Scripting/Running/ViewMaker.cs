// Made from the catalogue of facts; FOIRULES_UPDATE=1 writes it anew.
namespace FoiRules.Scripting.Running;

/// <summary>Makes what scripts see of a fact.</summary>
static class ViewMaker
{
    /// <summary>Makes it.</summary>
    public static Api.Fact Of(Facts.Fact fact, LetterRoom room) => fact switch
    {
        Facts.LetterFact => new Api.Letter(fact, room),
        Facts.RequestFact => new Api.Request(fact, room),
        Facts.AnswerFact => new Api.Answer(fact, room),
        Facts.BlockFact => new Api.Block(fact, room),
        Facts.CitationFact => new Api.Citation(fact, room),
        Facts.PeriodFact => new Api.Period(fact, room),
        Facts.DateFact => new Api.WrittenDate(fact, room),
        Facts.StatementFact => new Api.Statement(fact, room),
        Facts.LinkFact => new Api.Link(fact, room),
        Facts.SignpostFact => new Api.Signpost(fact, room),
        Facts.AttachmentFact => new Api.Attachment(fact, room),
        Facts.TableFact => new Api.Table(fact, room),
        Facts.FigureFact => new Api.Figure(fact, room),
        Facts.RedactionFact => new Api.Redaction(fact, room),
        Facts.DisclosureFact => new Api.Disclosure(fact, room),
        Facts.RetentionFact => new Api.Retention(fact, room),
        Facts.OutcomeFact => new Api.Outcome(fact, room),
        Facts.ContactFact => new Api.Contact(fact, room),
        Facts.IdentifierFact => new Api.Identifier(fact, room),
        Facts.PersonFact => new Api.Person(fact, room),
        Facts.LimbFact => new Api.Limb(fact, room),
        Facts.GapFact => new Api.Gap(fact, room),
        Facts.ClashFact => new Api.Clash(fact, room),
        Facts.ConcealedFact => new Api.Concealed(fact, room),
        Facts.ReleaseFact => new Api.Release(fact, room),
        _ => throw new NotSupportedException($"{fact.GetType().Name} has no view."),
    };
}
