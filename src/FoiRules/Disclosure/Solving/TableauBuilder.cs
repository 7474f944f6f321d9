using System.Numerics;
using FoiRules.Disclosure.Intervals;

namespace FoiRules.Disclosure.Solving;

/// <summary>Writes some variables and relations of a system as a tableau. Other variables of those relations count as fixed at their least value.</summary>
static class TableauBuilder
{
    public static Tableau<T> Build<T>(RelationSystem system, ReadOnlySpan<int> variables, ReadOnlySpan<int> relations, Bounds bounds)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        // A variable without bounds is the difference of two that are not negative, and its definition is a row of its own.
        var free = new List<int>();
        var columns = new Dictionary<int, int>(variables.Length);
        var measures = new List<Measure<T>>(variables.Length + relations.Length);
        for (var j = 0; j < variables.Length; j++)
        {
            columns[variables[j]] = j;
            measures.Add(MeasureOf<T>(bounds.Low[variables[j]], bounds.High[variables[j]]));
            if (measures[j].IsFree)
            {
                free.Add(j);
            }
        }

        var width = variables.Length + free.Count;
        var (rows, values, basic) = (new List<T[]>(), new List<T>(), new List<int>());
        foreach (var at in relations)
        {
            var relation = system.Relations[at];
            var row = new T[width];
            Int128 constant = relation.Constant;
            for (var i = 0; i < relation.Variables.Length; i++)
            {
                var (variable, coefficient) = (relation.Variables[i], relation.Coefficients[i]);
                if (!columns.TryGetValue(variable, out var column))
                {
                    constant -= (Int128)coefficient * bounds.Low[variable];
                    continue;
                }

                var measure = measures[column];
                constant -= (Int128)coefficient * (measure.IsMirrored ? measure.High : measure.Low);
                row[column] = T.CreateChecked(measure.IsMirrored ? -coefficient : coefficient);
                if (measure.IsFree)
                {
                    row[variables.Length + free.IndexOf(column)] = -row[column];
                }
            }

            rows.Add(row);
            values.Add(T.CreateChecked(constant));
            basic.Add(measures.Count);
            measures.Add(new Measure<T> { HasSpan = relation.Kind == RelationKind.Equal });
        }

        return WithFree(variables.Length, relations.Length, free, rows, values, basic, measures);
    }

    static Tableau<T> WithFree<T>(int variables, int relations, List<int> free, List<T[]> rows, List<T> values, List<int> basic, List<Measure<T>> measures)
        where T : struct, INumber<T>, ISignedNumber<T>
    {
        var nonbasic = new int[variables + free.Count];
        for (var j = 0; j < variables; j++)
        {
            nonbasic[j] = j;
        }

        for (var k = 0; k < free.Count; k++)
        {
            var row = new T[nonbasic.Length];
            (row[free[k]], row[variables + k]) = (-T.One, T.One);
            rows.Add(row);
            values.Add(T.Zero);
            basic.Add(free[k]);
            nonbasic[free[k]] = measures.Count;
            measures.Add(new Measure<T>());
            nonbasic[variables + k] = measures.Count;
            measures.Add(new Measure<T>());
        }

        var held = new bool[rows.Count];
        held.AsSpan(relations).Fill(true);
        return new Tableau<T>
        {
            Variables = variables,
            Relations = relations,
            Rows = [.. rows],
            Values = [.. values],
            Basic = [.. basic],
            Nonbasic = nonbasic,
            Measures = [.. measures],
            IsHeld = held,
        };
    }

    static Measure<T> MeasureOf<T>(long low, long high)
        where T : struct, INumber<T>, ISignedNumber<T> => (low > -Interval.Unbounded, high < Interval.Unbounded) switch
    {
        (true, true) => new() { Low = low, High = high, HasSpan = true, Span = T.CreateChecked(high - low) },
        (true, false) => new() { Low = low },
        (false, true) => new() { High = high, IsMirrored = true },
        _ => new() { IsFree = true },
    };
}
