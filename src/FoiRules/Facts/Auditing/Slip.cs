using System.Globalization;

namespace FoiRules.Facts;

/// <summary>Tells a total that somebody mistyped from one that is of something else: a figure is out in one digit, or two of its digits changed places.</summary>
static class Slip
{
    /// <summary>Whether a slip makes one of the two numbers of the other.</summary>
    public static bool Is(decimal sum, decimal total)
    {
        var (right, written) = (Digits(sum), Digits(total));
        if (sum == total || right.Length != written.Length)
        {
            return false;
        }

        var (wrong, first, last) = (0, -1, -1);
        for (var i = 0; i < right.Length; i++)
        {
            if (right[i] != written[i])
            {
                wrong++;
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return wrong == 1 || (wrong == 2 && last == first + 1 && right[first] == written[last] && right[last] == written[first]);
    }

    static string Digits(decimal number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
