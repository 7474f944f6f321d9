namespace FoiRules.Letters;

/// <summary>Some of the parts of a letter.</summary>
public sealed record PartSet(bool Requests, bool Answers, bool Clauses)
{
    /// <summary>Whether a part is among them.</summary>
    public bool Contains(Part part) => part switch
    {
        Part.Request => Requests,
        Part.Answer => Answers,
        _ => Clauses,
    };
}
