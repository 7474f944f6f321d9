using FoiRules.Letters;

namespace FoiRules.Benchmarks.Weighing;

/// <summary>The best roles for the segments of a letter by given weights, in hundredths of a weak sign (Viterbi's algorithm).</summary>
static class BestPath
{
    const int Unit = 10;

    /// <summary>The best roles.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="weights">As in <see cref="SignTable"/>.</param>
    /// <param name="perLine">What each line misread adds: above 0 it finds the reading that is most wrong for what it is worth, far below 0 the best of those that are right.</param>
    public static int[] Of(MarkedLetter letter, double[] weights, double perLine)
    {
        var best = new double[letter.Count, RoleParts.Roles];
        var from = new int[letter.Count, RoleParts.Roles];
        for (var i = 0; i < letter.Count; i++)
        {
            var turns = i == 0 ? [] : Turns(letter, i, weights);
            for (var to = 0; to < RoleParts.Roles; to++)
            {
                (best[i, to], from[i, to]) = i == 0 ? (Steps.Of((int)Role.Opening, to) * Unit, 0) : Before(letter, i, to, best, turns);
                best[i, to] += Worth(letter, i, to, weights) + (letter.Cost(i, to) * perLine);
            }
        }

        return Back(letter.Count, best, from);
    }

    static (double Worth, int From) Before(MarkedLetter letter, int i, int to, double[,] best, double[] turns)
    {
        var (worth, from) = (double.MinValue, 0);
        for (var role = 0; role < RoleParts.Roles; role++)
        {
            var way = best[i - 1, role] + ((Steps.Of(role, to) + letter.Evidence.Joined(i, role, to)) * Unit) + turns[SignWeights.Turn(role, to)];
            (worth, from) = way > worth ? (way, role) : (worth, from);
        }

        return (worth, from);
    }

    static double Worth(MarkedLetter letter, int i, int role, double[] weights) =>
        letter.IsKnown[i] || letter.Evidence.Worth(i, role) == Steps.Never ? letter.Evidence.Worth(i, role) * Unit : SignLearner.Rows(letter.Evidence.Shown[i]).Sum(row => weights[(row * SignWeights.Columns) + role]);

    static double[] Turns(MarkedLetter letter, int i, double[] weights)
    {
        var turns = new double[SignWeights.Turns];
        foreach (var (signs, column) in new[] { (letter.Evidence.Shown[i], SignWeights.AtTurn), (letter.Evidence.Shown[i - 1], SignWeights.BeforeTurn) })
        {
            foreach (var row in SignLearner.Rows(signs))
            {
                for (var turn = 0; turn < turns.Length; turn++)
                {
                    turns[turn] += weights[(row * SignWeights.Columns) + column + turn];
                }
            }
        }

        return turns;
    }

    static int[] Back(int count, double[,] best, int[,] from)
    {
        var roles = new int[count];
        var role = Enumerable.Range(0, RoleParts.Roles).MaxBy(r => count == 0 ? 0 : best[count - 1, r] + (Steps.End(r) * Unit));
        for (var i = count - 1; i >= 0; i--)
        {
            roles[i] = role;
            role = from[i, role];
        }

        return roles;
    }
}
