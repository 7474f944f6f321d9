namespace FoiRules.Facts;

/// <summary>Values as rules are given them. A long letter is asked for millions; those that are asked for most are made once.</summary>
static class Boxed
{
    const int Few = 256;

    static readonly object Yes = true;
    static readonly object No = false;
    static readonly object?[] Numbers = new object?[Few];

    /// <summary>Whether something holds.</summary>
    public static object Of(bool holds) => holds ? Yes : No;

    /// <summary>A whole number, or none.</summary>
    public static object? Of(int? number) => number is not { } n ? null : (uint)n < Few ? Numbers[n] ??= n : n;
}
