namespace FoiRules.Letters;

/// <summary>What a segment does in a letter. A letter is read as the likeliest sequence of these.</summary>
/// <remarks>
/// Replies come in three shapes. The request comes first as a whole, and the reply to it follows (<see cref="Listed"/>, <see cref="Replied"/>);
/// each question has its answer below it (<see cref="Asked"/>, <see cref="Answered"/>, again and again); or there is only a reply.
/// </remarks>
enum Role
{
    /// <summary>Letterhead, salutation, thanks: before anything is asked or answered.</summary>
    Opening,

    /// <summary>Belongs to a request set out as a whole.</summary>
    Listed,

    /// <summary>A heading or line between such a request and the reply, or inside the reply.</summary>
    Announced,

    /// <summary>Belongs to the reply to all of it.</summary>
    Replied,

    /// <summary>Belongs to one question that its own answer follows.</summary>
    Asked,

    /// <summary>A heading or line before a question, or between it and its answer.</summary>
    Between,

    /// <summary>Belongs to the answer to one question.</summary>
    Answered,

    /// <summary>Complaints, the regulator, re-use, signature.</summary>
    Closing,

    /// <summary>Belongs to the request as an e-mail below the signature repeats it.</summary>
    Appended,

    /// <summary>A question and its answer on one line.</summary>
    Filled,
}

/// <summary>What roles have in common.</summary>
static class RoleParts
{
    /// <summary>How many there are.</summary>
    public const int Roles = 10;

    static readonly Part[] Parts =
    [
        Part.Clause, Part.Request, Part.Clause, Part.Answer, Part.Request, Part.Clause, Part.Answer, Part.Clause, Part.Request, Part.Request,
    ];

    /// <summary>The part of the letter that a role makes of a segment.</summary>
    public static Part Of(int role) => Parts[role];
}
