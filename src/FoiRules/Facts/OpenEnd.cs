namespace FoiRules.Facts;

/// <summary>Whether a text that ends with a colon announces something that does not follow.</summary>
static class OpenEnd
{
    // "Your ref:" above "Our ref:" is a form, and no sentence.
    const int FewestWords = 4;

    /// <summary>"Please contact:" with the closing words behind it, or with a further "please contact:".</summary>
    public static bool IsLeft(ReadOnlySpan<char> text, Reading? next)
    {
        text = text.TrimEnd(" *_");
        if (text is not [.., ':'] || next is null)
        {
            return false;
        }

        var behind = next.Passage.Prose.Text.AsSpan().TrimStart();
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return next.Cell is null && (behind.StartsWith("Yours ", StringComparison.Ordinal) || (text.Count(' ') >= FewestWords - 1 && behind.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }
}
