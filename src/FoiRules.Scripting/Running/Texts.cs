using System.ComponentModel;
using System.Globalization;

namespace FoiRules.Scripting.Running;

/// <summary>What the compiler puts in the place of operations on texts that can make long ones of short ones. No script can name it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Texts
{
    /// <summary>The longest text a script may make.</summary>
    public const int Longest = 1 << 17;

    const int LongestFormat = 40;

    /// <summary>Interpolation.</summary>
    public static string Of(TextBuilder text) => text.ToString();

    /// <summary>One behind the other.</summary>
    public static string Plus(object? left, object? right)
    {
        var (a, b) = (Text(left), Text(right));
        CheckLength((long)a.Length + b.Length);
        return string.Concat(a, b);
    }

    /// <summary>As string.Concat.</summary>
    public static string Concat(params object?[] parts) => Join("", parts);

    /// <summary>As string.Concat.</summary>
    public static string Concat(params string?[] parts) => Join("", parts);

    /// <summary>As string.Concat.</summary>
    public static string Concat<T>(IEnumerable<T> parts) => Join("", parts);

    /// <summary>As string.Join.</summary>
    public static string Join(object? separator, params object?[] parts) => Join(separator, (IEnumerable<object?>)parts);

    /// <summary>As string.Join.</summary>
    public static string Join(object? separator, params string?[] parts) => Join(separator, (IEnumerable<string?>)parts);

    /// <summary>As string.Join.</summary>
    public static string Join<T>(object? separator, IEnumerable<T> parts)
    {
        var (text, between) = (new TextBuilder(0, 0), Text(separator));
        var isFirst = true;
        foreach (var part in Guard.Each(parts))
        {
            text.AppendLiteral(isFirst ? "" : between);
            text.AppendFormatted(part);
            isFirst = false;
        }

        return text.ToString();
    }

    /// <summary>As string.Replace.</summary>
    public static string GuardedReplace(this string text, string old, string? made, StringComparison comparison = StringComparison.Ordinal)
    {
        Guard.Charge(1 + (text.Length / 64));
        CheckLength(text.Length + ((long)text.Length / Math.Max(1, old.Length) * (made?.Length ?? 0)));
        return text.Replace(old, made, comparison);
    }

    /// <summary>As string.Replace.</summary>
    public static string GuardedReplace(this string text, char old, char made) => text.Replace(old, made);

    /// <summary>As string.PadLeft.</summary>
    public static string GuardedPadLeft(this string text, int width, char with = ' ')
    {
        CheckLength(width);
        return text.PadLeft(width, with);
    }

    /// <summary>As string.PadRight.</summary>
    public static string GuardedPadRight(this string text, int width, char with = ' ')
    {
        CheckLength(width);
        return text.PadRight(width, with);
    }

    /// <summary>As string.Insert.</summary>
    public static string GuardedInsert(this string text, int at, string made)
    {
        CheckLength((long)text.Length + made.Length);
        return text.Insert(at, made);
    }

    /// <summary>As ToString with a format.</summary>
    public static string GuardedToString<T>(this T value, string? format)
        where T : IFormattable
    {
        CheckFormat(format);
        return value.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>As List.AddRange.</summary>
    public static void GuardedAddRange<T>(this List<T> list, IEnumerable<T> more)
    {
        var count = ReferenceEquals(list, more) ? list.Count : int.MaxValue;
        for (var i = 0; ReferenceEquals(list, more) && i < count; i++)
        {
            Guard.Step();
            list.Add(list[i]);
        }

        if (!ReferenceEquals(list, more))
        {
            list.AddRange(Guard.Each(more));
        }
    }

    internal static string Text(object? value) => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? "";

    internal static void CheckLength(long length)
    {
        if (length > Longest)
        {
            throw new ScriptLimitException("made a text of more than 131,072 characters and was stopped");
        }
    }

    // "D999999999" asks for a thousand million digits.
    internal static void CheckFormat(string? format)
    {
        var digits = 0;
        foreach (var c in format ?? "")
        {
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            if (digits > 2 || format!.Length > LongestFormat)
            {
                throw new ScriptLimitException("wrote a number with too many digits and was stopped");
            }
        }
    }
}
