using System.Runtime.CompilerServices;
using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Rules.Scripts;

namespace FoiRules.Cli;

/// <summary>The rules for the first letter, read on a thread of their own while the letter is taken apart.</summary>
sealed class EarlyPack
{
    static EarlyPack? started;

    readonly Lazy<string?> house;
    readonly Lazy<LoadedPack> pack;
    readonly bool isOne;

    EarlyPack(string path, bool isOne)
    {
        this.isOne = isOne;
        house = new Lazy<string?>(() => LoadedPack.HouseFor(path));
        pack = new Lazy<LoadedPack>(() => LoadedPack.Load(null, house.Value));
    }

    /// <summary>Begins.</summary>
    /// <param name="path">The first letter, or the folder of letters.</param>
    /// <param name="isOne">Whether it is the only letter, as far as its name tells.</param>
    public static void Start(string path, bool isOne)
    {
        started = new EarlyPack(path, isOne);

        // Both threads need the runtime's own settings, which it reads when first asked: compiled ahead of time, two that ask at once may wait for each other for good.
        _ = AppContext.BaseDirectory;

        // "Unsafe" only in that no execution context is handed on; there is none.
        new Thread(started.GetReady) { IsBackground = true }.UnsafeStart();
    }

    /// <summary>The rules with a house file or without, where they are those that were begun on; otherwise null.</summary>
    public static LoadedPack? For(string? house) => started is not null && started.house.Value == house ? started.pack.Value : null;

    /// <summary>Forgets them: they are not what lies there any more.</summary>
    public static void Forget() => started = null;

    // With one processor there is nobody to get ready for; and of many letters the first few get everything ready.
    void GetReady()
    {
        if (Environment.ProcessorCount == 1)
        {
            return;
        }

        // Code that was compiled ahead of time needs no rehearsal either.
        if (!isOne || !RuntimeFeature.IsDynamicCodeSupported)
        {
            ReadAhead();
            return;
        }

        // The rules before all else: the other thread waits for them.
        var findings = Rehearsal.Run(pack.Value.Pack);
        Screen.GetReady();
        new TextReport().Write(new CheckResult([], [], findings), TextWriter.Null, new ReportOptions());
    }

    // These may be the rules of another letter; whoever needs them is told by the same exception.
    void ReadAhead()
    {
        try
        {
            _ = pack.Value;
        }
        catch (ShutDoorException)
        {
            return;
        }
    }
}
