using System.Diagnostics;

namespace FoiRules.Scripting.Running;

/// <summary>What one script may use of time, memory and stack for one letter.</summary>
sealed unsafe class Meter
{
    /// <summary>The most steps: statements, calls and elements of lists. The same on every machine, so it is met first.</summary>
    public const int MostSteps = 5_000_000;

    /// <summary>The most bytes a script may ask for, whether or not they are given back.</summary>
    public const long MostBytes = 64 << 20;

    /// <summary>The longest time, for what takes long in a single step.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    // A fraction of the smallest stack there is: what the library does in between has room.
    const long MostStack = 256 << 10;

    // Asking for the time takes as long as some steps.
    const int StepsBetweenTimes = 256;

    long bytes = GC.GetAllocatedBytesForCurrentThread();
    long start = Stopwatch.GetTimestamp();
    readonly byte* stack;
    int steps;
    int untilTime = StepsBetweenTimes;

    public Meter()
    {
        byte here;
        stack = &here;
    }

    /// <summary>Where the script is.</summary>
    public int At { get; set; }

    public void Step(int count)
    {
        steps += count;
        if (steps > MostSteps)
        {
            throw new ScriptLimitException("made more than 5 million steps and was stopped");
        }

        if (GC.GetAllocatedBytesForCurrentThread() - bytes > MostBytes)
        {
            throw new ScriptLimitException("used more than 64 MiB of memory and was stopped");
        }

        untilTime -= count;
        if (untilTime < 0)
        {
            untilTime = StepsBetweenTimes;
            CheckTime();
        }
    }

    /// <summary>Begins what every rule may ask for at the cost of nobody: reading facts.</summary>
    public void Pause() => (bytes, start) = (bytes - GC.GetAllocatedBytesForCurrentThread(), start - Stopwatch.GetTimestamp());

    /// <summary>Ends it.</summary>
    public void Resume() => (bytes, start) = (bytes + GC.GetAllocatedBytesForCurrentThread(), start + Stopwatch.GetTimestamp());

    public void CheckTime()
    {
        if (Stopwatch.GetElapsedTime(start) > Longest)
        {
            throw new ScriptLimitException("took longer than 2 seconds and was stopped");
        }
    }

    public void CheckStack()
    {
        byte here;
        if (Math.Abs(stack - &here) > MostStack)
        {
            throw new ScriptLimitException("called itself too often and was stopped");
        }
    }
}
