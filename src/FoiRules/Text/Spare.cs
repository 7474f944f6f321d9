namespace FoiRules.Text;

/// <summary>What has been used and may be used again: for as many as work at once on the parts of a long letter. Whoever finds none makes one.</summary>
/// <typeparam name="T">What is used again.</typeparam>
sealed class Spare<T>
    where T : class
{
    T? first;
    T? second;

    /// <summary>One that nobody else has, or null.</summary>
    public T? Take() => Interlocked.Exchange(ref first, null) ?? Interlocked.Exchange(ref second, null);

    /// <summary>Gives one back. Of more than two, one is let go.</summary>
    public void Give(T used)
    {
        if (Interlocked.CompareExchange(ref first, used, null) is not null)
        {
            second = used;
        }
    }
}
