namespace FoiRules.Disclosure.Cells;

/// <summary>Guesses from the numbers alone that they were rounded, so that nothing is said to be exact that is not.</summary>
public static class RoundingGuess
{
    const int FewestNumbers = 8;

    /// <summary>The rounding by which all numbers are multiples of 100, 10, 5 or 3; null where they are not, or are too few to tell.</summary>
    public static Rounding? From(IEnumerable<long> counts)
    {
        var numbers = counts.Where(c => c > 0).ToList();
        if (numbers.Count < FewestNumbers)
        {
            return null;
        }

        foreach (var multiple in (ReadOnlySpan<long>)[100, 10, 5, 3])
        {
            // Three is a small number: by chance eight are multiples of it once in some six thousand tables.
            if (numbers.TrueForAll(n => n % multiple == 0))
            {
                return new Rounding(multiple, RoundingMode.Nearest);
            }
        }

        return null;
    }
}
