using System.Numerics;

namespace FoiRules.Disclosure.Solving;

/// <summary>How a variable is measured in a tableau: as what it is above its least value, or (mirrored) as what it lacks to its greatest, so that it is never below 0.</summary>
/// <typeparam name="T">The numbers of the tableau.</typeparam>
sealed class Measure<T>
    where T : struct, INumber<T>, ISignedNumber<T>
{
    /// <summary>Where it is measured from when it is not mirrored.</summary>
    public long Low { get; set; }

    /// <summary>Where it is measured from when it is mirrored.</summary>
    public long High { get; set; }

    /// <summary>The greatest less the least value, where both are known.</summary>
    public T Span { get; set; }

    /// <summary>Whether it has a greatest value as measured.</summary>
    public bool HasSpan { get; set; }

    /// <summary>Whether it has neither bound. Such a variable stays basic and never stops a step.</summary>
    public bool IsFree { get; set; }

    public bool IsMirrored { get; set; }

    /// <summary>Whether it can only be 0 as measured: the slack of an equality.</summary>
    public bool IsFixed => HasSpan && Span == T.Zero;

    public Measure<T> Copy() => (Measure<T>)MemberwiseClone();

    /// <summary>Scale × the value in the system of Scale × the value as measured.</summary>
    public T ToSystem(T value, T scale) => IsMirrored
        ? checked(T.CreateChecked(High) * scale - value)
        : checked(T.CreateChecked(Low) * scale + value);
}
