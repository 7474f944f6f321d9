using System.Numerics;
using FoiRules.Disclosure.Solving;

namespace FoiRules.Disclosure.Intervals;

/// <summary>Finds the least and the greatest whole value of every variable of one component.</summary>
/// <typeparam name="T">The numbers to reckon in.</typeparam>
sealed class ComponentSolver<T>
    where T : struct, INumber<T>, ISignedNumber<T>
{
    readonly Component component;
    readonly Bounds bounds;
    readonly WorkAllowance allowance;
    readonly HashSet<int> unproven;
    readonly Simplex<T> simplex;
    readonly Vertices vertices;

    public ComponentSolver(RelationSystem system, Component component, Bounds bounds, WorkAllowance allowance, HashSet<int> unproven)
    {
        (this.component, this.bounds, this.allowance, this.unproven) = (component, bounds, allowance, unproven);
        simplex = new Simplex<T>(TableauBuilder.Build<T>(system, component.Variables, component.Relations, bounds), allowance);
        vertices = new Vertices(component.Variables.Length);
    }

    /// <summary>Narrows the bounds of the component. False where no whole numbers fit.</summary>
    public bool Run()
    {
        if (simplex.MakeFeasible() is not true and var failed)
        {
            unproven.UnionWith(failed is null ? component.Variables : []);
            return failed is null;
        }

        Compaction.Compact(simplex.Tableau);
        vertices.Meet(simplex.Tableau);
        for (var i = 0; i < component.Variables.Length; i++)
        {
            var variable = component.Variables[i];
            if (Bound(i, upwards: false, bounds.Low[variable]) is not { } low || Bound(i, upwards: true, bounds.High[variable]) is not { } high)
            {
                return false;
            }

            (bounds.Low[variable], bounds.High[variable]) = (low, high);
        }

        return true;
    }

    // The bound of one variable, no better than what is known of it already; null where no whole numbers fit at all.
    long? Bound(int at, bool upwards, long known)
    {
        if (vertices.Best(at, upwards) == known)
        {
            return known;
        }

        var outcome = simplex.Optimise(at, upwards);
        if (outcome == Outcome.Unbounded)
        {
            return upwards ? Interval.Unbounded : -Interval.Unbounded;
        }

        if (outcome == Outcome.Stopped)
        {
            unproven.Add(component.Variables[at]);
            return known;
        }

        vertices.Meet(simplex.Tableau);
        var bound = Vertices.Rounded(simplex.Tableau, at, upwards);
        if (vertices.Best(at, upwards) == bound)
        {
            return bound;
        }

        var (value, isFinished) = new Branching<T>(vertices, allowance).Search(simplex.Tableau, at, upwards);
        if (!isFinished)
        {
            unproven.Add(component.Variables[at]);
            return bound;
        }

        return value;
    }
}
