using System.Numerics;

namespace FoiRules.Disclosure.Solving;

/// <summary>What stops a variable that is being raised: the nearest of the bounds offered, and of equally near ones that of the first variable (Bland's rule needs both).</summary>
/// <typeparam name="T">The numbers of the tableau.</typeparam>
/// <param name="variable">The variable itself where it has an upper bound, else -1.</param>
/// <param name="span">Its upper bound.</param>
struct Stop<T>(int variable, T span)
    where T : struct, INumber<T>, ISignedNumber<T>
{
    T divisor = T.One;

    /// <summary>The row that stops it; -1 for its own bound.</summary>
    public int Row { get; private set; } = -1;

    /// <summary>The variable that stops it; -1 for none.</summary>
    public int Variable { get; private set; } = variable;

    /// <summary>How far it can be raised, as the dividend of a fraction.</summary>
    public T Distance { get; private set; } = span;

    /// <summary>Whether the row's variable reaches its greatest value, not its least.</summary>
    public bool IsUpper { get; private set; }

    /// <summary>Takes a bound that is nearer than the one known.</summary>
    public void Offer(int row, int variable, T distance, T by, bool isUpper)
    {
        if (Variable >= 0)
        {
            var (offered, known) = (checked(distance * divisor), checked(Distance * by));
            if (offered > known || (offered == known && variable > Variable))
            {
                return;
            }
        }

        (Row, Variable, Distance, divisor, IsUpper) = (row, variable, distance, by, isUpper);
    }
}
