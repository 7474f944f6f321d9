using System.Diagnostics;
using System.Globalization;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Robustness.Fuzzing;

/// <summary>Random letters, rule files, house files, suppressions, baselines, reports and command lines: nothing throws, nothing hangs, nothing is written outside the folder.</summary>
/// <remarks><c>scripts/fuzz.sh RUNS SEED</c> asks for as many as wanted; what a run does follows from its seed alone.</remarks>
public sealed class FuzzTests
{
    // Each thousandth run is the tool itself, which takes as long as a hundred others.
    const int BetweenProcesses = 1_000;
    const int MostTold = 10;

    static readonly int Runs = Asked("FOIRULES_FUZZ", 1_500);
    static readonly int First = Asked("FOIRULES_FUZZ_SEED", 20_240_304);
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    readonly Dictionary<string, (int Runs, TimeSpan Time)> done = new(StringComparer.Ordinal);
    readonly List<string> failures = [];
    int at;
    long began;

    [Test]
    public void Nothing_that_is_read_makes_the_tool_fall_over()
    {
        var clock = Stopwatch.StartNew();
        began = Stopwatch.GetTimestamp();
        var work = Task.Factory.StartNew(All, TestContext.CurrentContext.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        while (!work.Wait(TimeSpan.FromMilliseconds(200)))
        {
            Stopwatch.GetElapsedTime(Volatile.Read(ref began)).ShouldBeLessThan(Longest, $"the run of seed {Volatile.Read(ref at)} does not end");
        }

        TestContext.Out.WriteLine($"{Runs} runs from seed {First} in {clock.Elapsed.TotalSeconds:0} s: {string.Join(", ", done.Select(d => $"{d.Value.Runs} of {d.Key} ({d.Value.Time.TotalMilliseconds / d.Value.Runs:0.0} ms each)"))}; {failures.Count} failed");
        failures.Take(MostTold).ShouldBeEmpty();
    }

    void All()
    {
        for (var i = 0; i < Runs; i++)
        {
            Volatile.Write(ref at, First + i);
            Volatile.Write(ref began, Stopwatch.GetTimestamp());
            var random = new Random(First + i);
            var (name, run) = (First + i) % BetweenProcesses == 0 ? ("process", FuzzProcess.Run) : Target(random.Next(100));
            try
            {
                run(random);
            }
            catch (Exception fault)
            {
                failures.Add($"seed {First + i}, {name}: {fault.GetType().Name}: {fault.Message}\n{fault.StackTrace}");
            }

            var (runs, time) = done.GetValueOrDefault(name);
            done[name] = (runs + 1, time + Stopwatch.GetElapsedTime(began));
        }
    }

    static (string Name, Action<Random> Run) Target(int number)
    {
        foreach (var (name, share, run) in FuzzTargets.All)
        {
            number -= share;
            if (number < 0)
            {
                return (name, run);
            }
        }

        throw new InvalidOperationException("the shares come to a hundred");
    }

    static int Asked(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var asked) ? asked : otherwise;
}
