using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Whether answers have some of a few words.</summary>
static class AnswerSays
{
    /// <summary>Whether an answer has one of some words, its tables among them.</summary>
    public static bool Any(Exchange exchange, string[] any)
    {
        foreach (var segment in exchange.Answers)
        {
            foreach (var text in segment.Texts)
            {
                if (Says(text, any))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a text has one of some words.</summary>
    public static bool Says(Passage passage, params ReadOnlySpan<string> any)
    {
        foreach (var word in passage.Words)
        {
            if (any.Contains(word.Lower))
            {
                return true;
            }
        }

        return false;
    }
}
