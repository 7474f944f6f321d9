namespace FoiRules.Letters;

/// <summary>A phrase of <see cref="Cues.Names"/>, in the same order.</summary>
enum Cue : byte
{
    RequestColumn,
    AnswerColumn,
    Salutation,
    Closing,
    LetterOpening,
    Letterhead,
    RegulatorAddress,
    RequestHeading,
    RequestLeadIn,
    AnswerHeading,
    AnswerLeadIn,
    AnswerMarker,
    ClauseHeading,
    Clause,
    RequesterVoice,
    RequesterNouns,
    RequesterPlea,
    RequesterSelf,
    RetellsRequest,
    Verb,
    AuthorityVoice,
    Confirms,
    Answers,
    ReplyWord,
    MailHeader,
    PointsBack,
    AsAbove,
}
