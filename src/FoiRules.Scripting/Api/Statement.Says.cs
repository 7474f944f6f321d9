using FoiRules.Facts;

namespace FoiRules.Scripting.Api;

public sealed partial class Statement
{
    /// <summary>Whether it says a phrase of the lexicon or of a rule file: <c>s.Is("not-held")</c>.</summary>
    public bool Is(string phrase) => Room.Phrase(phrase) is >= 0 and var index && ((StatementFact)Read).Says.Contains(index);
}
