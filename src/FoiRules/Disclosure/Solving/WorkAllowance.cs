namespace FoiRules.Disclosure.Solving;

/// <summary>How much work a question may cost. Counted in entries of a tableau that are rewritten, not in time, so that the same table has the same answer on every machine.</summary>
sealed class WorkAllowance(long entries)
{
    long left = entries;

    /// <summary>Enough for every table of a letter: about a tenth of a second.</summary>
    public static WorkAllowance Usual => new(60_000_000);

    /// <summary>Whether there is nothing left.</summary>
    public bool IsUsedUp => left <= 0;

    /// <summary>Uses some of it.</summary>
    public void Spend(long entries) => left -= entries;
}
