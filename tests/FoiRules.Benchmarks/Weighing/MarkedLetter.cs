using FoiRules.Letters;

namespace FoiRules.Benchmarks.Weighing;

/// <summary>A letter in which it is known what each segment is.</summary>
/// <param name="Evidence">What its segments show.</param>
/// <param name="IsKnown">Whether a segment is known by its place in a table, and not by its signs.</param>
/// <param name="Costs">By segment and role: the lines that are misread if the segment has the role.</param>
/// <param name="Weight">How much it counts.</param>
sealed record MarkedLetter(Evidence Evidence, bool[] IsKnown, double[] Costs, double Weight)
{
    /// <summary>The number of segments.</summary>
    public int Count => Evidence.Count;

    /// <summary>The lines misread if a segment has a role.</summary>
    public double Cost(int segment, int role) => Costs[(segment * RoleParts.Roles) + role];

    /// <summary>The lines misread in a reading.</summary>
    public double Cost(int[] roles) => roles.Select((role, i) => Cost(i, role)).Sum();
}
