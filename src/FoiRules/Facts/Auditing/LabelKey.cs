namespace FoiRules.Facts;

/// <summary>Labels made comparable.</summary>
static class LabelKey
{
    const int Short = 128;

    /// <summary>The words of a label in small letters, with one space between.</summary>
    public static string Of(string label)
    {
        Span<char> key = label.Length <= Short ? stackalloc char[Short] : new char[label.Length];
        var length = 0;
        foreach (var character in label)
        {
            if (char.IsLetterOrDigit(character) || character is '<' or '>' or '+')
            {
                key[length++] = char.ToLowerInvariant(character);
            }
            else if (length > 0 && key[length - 1] != ' ' && character is not ('\'' or '’'))
            {
                key[length++] = ' ';
            }
        }

        length -= length > 0 && key[length - 1] == ' ' ? 1 : 0;
        return label.AsSpan().SequenceEqual(key[..length]) ? label : key[..length].ToString();
    }

    /// <summary>Whether one of two labels is the beginning of the other.</summary>
    public static bool GoesOn(string one, string other) =>
        one.Length > other.Length ? GoesOn(other, one) : one.Length > 2 && other.StartsWith(one, StringComparison.Ordinal) && (other.Length == one.Length || other[one.Length] == ' ');
}
