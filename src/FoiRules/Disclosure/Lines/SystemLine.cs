using System.Globalization;
using System.Text.Json;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Lines;

/// <summary>
/// One system of relations as a line of JSON: <c>lo</c> and <c>hi</c>, the bounds of the variables (<c>null</c> for none), and <c>cons</c>,
/// the relations, each with variables <c>i</c>, coefficients <c>c</c>, relation <c>r</c> (<c>=</c>, or <c>&lt;</c> for at most) and constant <c>b</c>.
/// </summary>
public static class SystemLine
{
    /// <summary>The system of a line; null where the line is no such system or its numbers are too large.</summary>
    public static RelationSystem? Read(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            return Read(document.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>What was worked out, as <c>lo:hi</c> for each variable; <c>INF</c> for a missing bound, and alone where the relations contradict each other. A question mark follows an interval that may be too wide.</summary>
    public static string Write(AuditResult result)
    {
        if (!result.IsConsistent)
        {
            return "INF";
        }

        return string.Join(' ', result.Intervals.Select((interval, i) =>
            $"{(interval.Low <= -Interval.Unbounded ? "-INF" : Number(interval.Low))}:{(interval.High >= Interval.Unbounded ? "INF" : Number(interval.High))}{(result.Unproven.Contains(i) ? "?" : "")}"));
    }

    static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    static RelationSystem? Read(JsonElement root)
    {
        var system = new RelationSystem();
        var (low, high) = (root.GetProperty("lo"), root.GetProperty("hi"));
        for (var i = 0; i < low.GetArrayLength(); i++)
        {
            system.Add(Number(i), new Interval(Bound(low[i], -Interval.Unbounded), Bound(high[i], Interval.Unbounded)));
        }

        foreach (var relation in root.GetProperty("cons").EnumerateArray())
        {
            if (Relation(relation, system) is not { } read)
            {
                return null;
            }

            system.Add(read);
        }

        return system;
    }

    static Relation? Relation(JsonElement relation, RelationSystem system)
    {
        var variables = relation.GetProperty("i").EnumerateArray().Select(v => v.GetInt32()).ToArray();
        var sign = relation.GetProperty("r").GetString() == ">" ? -1 : 1;
        var coefficients = relation.GetProperty("c").EnumerateArray().Select(c => sign * c.GetInt64()).ToArray();
        var kind = relation.GetProperty("r").GetString() switch { "=" => RelationKind.Equal, "<" or ">" => RelationKind.AtMost, _ => throw new FormatException() };
        return variables.Length == coefficients.Length && Array.TrueForAll(variables, v => v >= 0 && v < system.Declared.Count)
            ? Intervals.Relation.Of(Number(system.Relations.Count + 1), kind, variables, coefficients, sign * relation.GetProperty("b").GetInt64())
            : null;
    }

    static long Bound(JsonElement bound, long none) => bound.ValueKind == JsonValueKind.Null ? none : bound.GetInt64();
}
