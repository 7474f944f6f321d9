using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What an answer is about, by the beginnings of its words.</summary>
static class AnswerWords
{
    /// <summary>The beginnings of all words of an answer that say something, those of its tables among them.</summary>
    public static HashSet<string> Of(Exchange exchange)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in exchange.Answers)
        {
            foreach (var text in segment.Texts)
            {
                LimbWords.Add(text, said);
            }
        }

        return said;
    }
}
