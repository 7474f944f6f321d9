using System.ComponentModel;

namespace FoiRules.Scripting.Running;

/// <summary>What the compiler puts into scripts, so that each can be stopped. No script can name it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Guard
{
    [ThreadStatic]
    static Meter? meter;

    /// <summary>Counts a step, and stops the script where it has made too many, taken too long or used too much memory.</summary>
    /// <param name="at">Where in the compiled text the step is.</param>
    public static void Step(int at)
    {
        var running = Running;
        running.At = at;
        running.Step(1);
    }

    /// <summary>Counts a step inside what a script calls.</summary>
    public static void Step() => Running.Step(1);

    /// <summary>Begins a function, which may call itself.</summary>
    public static void Enter(int at)
    {
        var running = Running;
        running.At = at;
        running.Step(1);
        running.CheckStack();
    }

    /// <summary>Hands on what was just made, if there is room for it.</summary>
    public static T Check<T>(T value)
    {
        Running.Step(1);
        return value;
    }

    /// <summary>Takes one after the other, each of them counted.</summary>
    public static IEnumerable<T> Each<T>(IEnumerable<T> source) => new Metered<T>(source);

    internal static void Pause() => meter?.Pause();

    internal static void Resume() => meter?.Resume();

    internal static void Charge(int steps) => Running.Step(steps);

    internal static void CheckStack() => Running.CheckStack();

    /// <summary>Begins to count; what was counted before goes on when this ends.</summary>
    internal static Meter? Begin(Meter next)
    {
        var before = meter;
        meter = next;
        return before;
    }

    internal static void End(Meter? before) => meter = before;

    // What a script left behind that is used after its end would run without any limit.
    static Meter Running => meter ?? throw new ScriptLimitException("ran on after its end");
}
