using System.Text;

namespace FoiRules.Facts;

/// <summary>Labels made comparable.</summary>
static class LabelKey
{
    /// <summary>The words of a label in small letters, with one space between.</summary>
    public static string Of(string label)
    {
        var key = new StringBuilder(label.Length);
        foreach (var character in label)
        {
            if (char.IsLetterOrDigit(character) || character is '<' or '>' or '+')
            {
                key.Append(char.ToLowerInvariant(character));
            }
            else if (key.Length > 0 && key[^1] != ' ' && character is not ('\'' or '’'))
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>Whether one of two labels is the beginning of the other.</summary>
    public static bool GoesOn(string one, string other) =>
        one.Length > other.Length ? GoesOn(other, one) : one.Length > 2 && other.StartsWith(one, StringComparison.Ordinal) && (other.Length == one.Length || other[one.Length] == ' ');
}
