namespace FoiRules.Text;

/// <summary>Halves the wait for a long letter where work falls into two parts. A usual letter is read before a second thread would have begun.</summary>
static class TwoThreads
{
    const int Long = 200_000;
    const int AtOnce = 64;

    /// <summary>Whether a letter is long enough.</summary>
    public static bool AreWorthwhile(SourceText letter) => letter.Content.Length >= Long;

    /// <summary>Does both, one here and one on another thread, and returns when both are done.</summary>
    public static void Run(Action here, Action there)
    {
        var other = Task.Run(there);
        try
        {
            here();
        }
        finally
        {
            other.GetAwaiter().GetResult();
        }
    }

    /// <summary>Does each of many small pieces of work: those of a long letter by the run, on both threads.</summary>
    public static void EachOf(SourceText letter, int count, Action<int> work)
    {
        void Do(int from, int behind)
        {
            for (var i = from; i < behind; i++)
            {
                work(i);
            }
        }

        if (AreWorthwhile(letter))
        {
            Each((count / AtOnce) + 1, run => Do(run * AtOnce, Math.Min((run + 1) * AtOnce, count)));
        }
        else
        {
            Do(0, count);
        }
    }

    /// <summary>Does each of some pieces of work, whichever thread is free.</summary>
    public static void Each(int count, Action<int> work)
    {
        var next = -1;
        void Take()
        {
            for (int i; (i = Interlocked.Increment(ref next)) < count;)
            {
                work(i);
            }
        }

        Run(Take, Take);
    }
}
