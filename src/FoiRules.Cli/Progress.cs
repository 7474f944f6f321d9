using System.Globalization;

namespace FoiRules.Cli;

/// <summary>Tells on a terminal how far a run is, once it has taken longer than somebody waits without asking; and leaves nothing of that behind.</summary>
sealed class Progress : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Often = TimeSpan.FromMilliseconds(200);

    readonly Lock door = new();
    readonly TextWriter screen;
    readonly int total;
    readonly ITimer timer;
    int done;
    int shown;
    bool isOver;

    /// <summary>Begins to count.</summary>
    /// <param name="total">How many letters there are.</param>
    /// <param name="screen">Where it is told.</param>
    /// <param name="clock">Tells the time.</param>
    public Progress(int total, TextWriter screen, TimeProvider clock)
    {
        (this.total, this.screen) = (total, screen);
        timer = clock.CreateTimer(_ => Show(), null, Patience, Often);
    }

    /// <summary>Begins where somebody looks on; null where standard error is no terminal.</summary>
    public static Progress? Begin(int total) => Console.IsErrorRedirected ? null : new Progress(total, new StreamWriter(Console.OpenStandardError()) { AutoFlush = true }, TimeProvider.System);

    /// <summary>Counts a letter; from any thread.</summary>
    public void Step() => Interlocked.Increment(ref done);

    /// <summary>Ends, and takes away what was shown.</summary>
    public void Dispose()
    {
        timer.Dispose();
        lock (door)
        {
            isOver = true;
            if (shown > 0)
            {
                screen.Write("\r" + new string(' ', shown) + "\r");
            }
        }
    }

    void Show()
    {
        lock (door)
        {
            if (!isOver)
            {
                var text = string.Create(CultureInfo.InvariantCulture, $"foirules: {Volatile.Read(ref done)} of {total} letters");
                screen.Write("\r" + text);
                shown = text.Length;
            }
        }
    }
}
