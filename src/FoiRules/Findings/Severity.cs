namespace FoiRules.Findings;

/// <summary>How grave a finding is. The order is the order of gravity: a threshold compares with it.</summary>
public enum Severity
{
    /// <summary>Good practice, or a question only the officer can answer.</summary>
    Advice,

    /// <summary>Likely to be criticised by the regulator; needs a person's look.</summary>
    Warning,

    /// <summary>A statutory breach on the face of the letter, or a probable disclosure of personal data.</summary>
    Error,
}
