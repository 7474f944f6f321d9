namespace FoiRules.Facts;

/// <summary>The sums of some lines of a grid, place by place, so that a total is checked without going back.</summary>
sealed class RunningSum(int width)
{
    // The chance that figures add up by accident is below 1 in 256 from here on.
    const double Enough = 8;
    const double MostOfOne = 10;

    // A wrong total is out by a digit or a forgotten line, seldom by more than this part of it; what is hidden is small beside it.
    const decimal Slip = 0.15m;
    const decimal LargestHidden = 0.35m;
    const decimal LargeTotal = 1000;

    readonly decimal[] sums = new decimal[width];
    readonly int[] written = new int[width];
    readonly bool[] isOpen = new bool[width];

    /// <summary>The lines summed so far.</summary>
    public List<int> Lines { get; private set; } = [];

    public void Add(int line, Func<int, GridCell?> cell)
    {
        Lines.Add(line);
        for (var i = 0; i < width; i++)
        {
            var reading = cell(i)?.Reading;
            if (reading is { Amount: { IsExact: true, Low: var value } })
            {
                sums[i] += value ?? 0;
                written[i] += value > 0 ? 1 : 0;
            }
            else if (reading is { Kind: not (MarkKind.Blank or MarkKind.Dash) })
            {
                isOpen[i] = true;
            }
        }
    }

    public void Clear()
    {
        Lines = [];
        Array.Clear(sums);
        Array.Clear(written);
        Array.Clear(isOpen);
    }

    /// <summary>Whether a line sums these up but for a slip or a hidden figure: no sum is far off, and one is exactly right or the label names a whole.</summary>
    /// <param name="cell">The cells of the line.</param>
    /// <param name="isWhole">Whether its label names a whole.</param>
    public bool Nearly(Func<int, GridCell?> cell, bool isWhole)
    {
        var (isRight, isAny) = (false, false);
        for (var i = 0; i < width; i++)
        {
            if (cell(i)?.Reading.Amount is not { IsExact: true, Low: { } total } amount || amount.Unit == Units.Percent)
            {
                continue;
            }

            if (sums[i] > total * (isOpen[i] ? 1 : 1 + Slip) || sums[i] < total * (1 - (isOpen[i] ? LargestHidden : Slip)))
            {
                return false;
            }

            isAny |= total > 0;
            isRight |= !isOpen[i] && written[i] > 2 && sums[i] == total && total >= LargeTotal;
        }

        return Lines.Count > 2 && (isWhole ? isAny : isRight);
    }

    /// <summary>Whether a line sums these up: every sum that can be checked is right, and at least one can.</summary>
    /// <param name="cell">The cells of the line.</param>
    /// <param name="isCalled">Whether the line is called a total; if not, the sums themselves must be too good for an accident.</param>
    public bool Matches(Func<int, GridCell?> cell, bool isCalled)
    {
        var (evidence, checkedSums) = (0.0, 0);
        for (var i = 0; i < width; i++)
        {
            if (cell(i)?.Reading.Amount is not { IsExact: true, Low: { } total } amount || amount.Unit == Units.Percent)
            {
                continue;
            }

            if (isOpen[i] ? sums[i] > total : sums[i] != total)
            {
                return false;
            }

            checkedSums += isOpen[i] ? 0 : 1;
            evidence += isOpen[i] || written[i] < 2 ? 0 : Math.Min(MostOfOne, Math.Log2(1 + (double)total));
        }

        return isCalled ? checkedSums > 0 && Lines.Count > 0 : evidence >= Enough;
    }
}
