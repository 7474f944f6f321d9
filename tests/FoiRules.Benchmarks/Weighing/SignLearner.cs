using FoiRules.Letters;

namespace FoiRules.Benchmarks.Weighing;

/// <summary>Moves weights until letters are read aright by a margin, and no further from where they were than that takes.</summary>
/// <remarks>
/// A structured perceptron with a margin for each line, over roles that nobody marked: of the readings that agree with the marks, the best by the present weights is taken for the right one.
/// Yu and Joachims, "Learning structural SVMs with latent variables", ICML 2009; Collins, "Discriminative training methods for hidden Markov models", EMNLP 2002, for the averaging.
/// </remarks>
sealed class SignLearner(IReadOnlyList<MarkedLetter> letters)
{
    const int Rounds = 30;
    const double Step = 1;
    const double Slower = .3;
    const double Back = 0;
    const double Margin = 20;
    const double Right = -100_000;

    /// <summary>The rows of the table that count for a segment.</summary>
    public static IEnumerable<int> Rows(Signs signs)
    {
        foreach (var (set, first) in new[] { (signs.Own, 0), (signs.Leading, SignWeights.Signs), (signs.Before, SignWeights.Signs * 2), (signs.Behind, (SignWeights.Signs * 2) + SignWeights.Far) })
        {
            var rest = set;
            for (var sign = rest.Take(); sign >= 0; sign = rest.Take())
            {
                yield return first + sign;
            }
        }
    }

    /// <summary>Better weights, from those of today: the average of the later rounds.</summary>
    public double[] From(double[] today)
    {
        var (weights, sum, order) = ((double[])today.Clone(), new double[today.Length], Enumerable.Range(0, letters.Count).ToArray());
        var random = new Random(1);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                Learn(letters[i], weights, Step * letters[i].Weight / (1 + (round * Slower)));
            }

            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = today[i] + ((weights[i] - today[i]) * (1 - Back));
                sum[i] += round >= Rounds / 2 ? weights[i] : 0;
            }
        }

        return [.. sum.Select(s => s / (Rounds - (Rounds / 2)))];
    }

    static void Learn(MarkedLetter letter, double[] weights, double step)
    {
        var (right, wrong) = (BestPath.Of(letter, weights, Right), BestPath.Of(letter, weights, Margin));
        if (!right.SequenceEqual(wrong))
        {
            Move(letter, right, weights, step);
            Move(letter, wrong, weights, -step);
        }
    }

    static void Move(MarkedLetter letter, int[] roles, double[] weights, double step)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            foreach (var row in Rows(letter.Evidence.Shown[i]))
            {
                weights[(row * SignWeights.Columns) + roles[i]] += step;
                if (i > 0)
                {
                    weights[(row * SignWeights.Columns) + SignWeights.AtTurn + SignWeights.Turn(roles[i - 1], roles[i])] += step;
                }

                if (i + 1 < roles.Length)
                {
                    weights[(row * SignWeights.Columns) + SignWeights.BeforeTurn + SignWeights.Turn(roles[i], roles[i + 1])] += step;
                }
            }
        }
    }
}
