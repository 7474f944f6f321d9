namespace FoiRules.Letters;

/// <summary>Follows the numbering of a letter: "3", then "A" under it, then "ii" under that, is "3/a/ii".</summary>
sealed class LabelPath
{
    string top = "";
    string letter = "";

    /// <summary>The path of the next label in the order of the letter.</summary>
    public string Of(string label)
    {
        label = label.ToLowerInvariant();
        if (char.IsAsciiDigit(label[0]))
        {
            (top, letter) = (label, "");
            return top;
        }

        if (letter.Length > 0 && label.AsSpan().IndexOfAnyExcept('i', 'v', 'x') < 0)
        {
            return $"{top}/{letter}/{label}";
        }

        letter = label;
        return $"{top}/{letter}";
    }
}
