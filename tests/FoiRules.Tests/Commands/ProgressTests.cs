using FoiRules.Cli;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Commands;

/// <summary>How far a run is is told only where it takes long and somebody looks on.</summary>
public sealed class ProgressTests
{
    [Test]
    public void A_quick_run_tells_nothing()
    {
        var (clock, screen) = (new HandClock(), new StringWriter());
        using (var progress = new Progress(2, screen, clock))
        {
            progress.Step();
            clock.Pass(TimeSpan.FromMilliseconds(990));
            progress.Step();
        }

        clock.Pass(TimeSpan.FromMinutes(1));
        screen.ToString().ShouldBeEmpty();
    }

    [Test]
    public void A_slow_run_tells_how_far_it_is_and_leaves_nothing_behind()
    {
        var (clock, screen) = (new HandClock(), new StringWriter());
        using (var progress = new Progress(300, screen, clock))
        {
            progress.Step();
            clock.Pass(TimeSpan.FromMilliseconds(1_100));
            screen.ToString().ShouldBe("\rfoirules: 1 of 300 letters");
            progress.Step();
            clock.Pass(TimeSpan.FromMilliseconds(200));
            screen.ToString().ShouldEndWith("\rfoirules: 2 of 300 letters");
        }

        screen.ToString().ShouldEndWith("\r" + new string(' ', "foirules: 2 of 300 letters".Length) + "\r");
        var told = screen.ToString();
        clock.Pass(TimeSpan.FromMinutes(1));
        screen.ToString().ShouldBe(told);
    }

    [Test]
    public void Where_standard_error_is_no_terminal_nothing_is_counted() => Tool.Run(Shipped.Repository, ["check", "examples", "--no-cache"]).Text.ShouldNotContain("foirules: ");

    /// <summary>A clock that somebody moves by hand, with the one timer that is set by it.</summary>
    sealed class HandClock : TimeProvider, ITimer
    {
        TimerCallback? ring;
        TimeSpan until;
        TimeSpan every;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (ring, until, every) = (callback, dueTime, period);
            return this;
        }

        public void Pass(TimeSpan time)
        {
            for (until -= time; until <= TimeSpan.Zero && ring is not null; until += every)
            {
                ring(null);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => ring = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
