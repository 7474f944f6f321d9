using System.Numerics;
using FoiRules.Disclosure.Intervals;
using FoiRules.Disclosure.Witnesses;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Disclosure;

/// <summary>What holds of the interval audit on random tables.</summary>
public sealed class IntervalProperties
{
    static int cellsTried;

    [TestCaseSource(typeof(RandomSystems), nameof(RandomSystems.Kinds))]
    public void The_audit_says_what_trying_all_numbers_says(string kind)
    {
        var tried = 0;
        for (var seed = 0; seed < 600; seed++)
        {
            var system = RandomSystems.Make(kind, seed).System;
            if (BruteForce.Solve(system) is { } expected)
            {
                var audit = IntervalAudit.Solve(system);
                audit.IsConsistent.ShouldBeTrue($"{kind} {seed}");
                audit.Unproven.ShouldBeEmpty();
                audit.Intervals.ShouldBe(expected, $"{kind} {seed}");
                tried += expected.Length;
            }
        }

        tried.ShouldBeGreaterThan(2_400);
        Interlocked.Add(ref cellsTried, tried);
    }

    [OneTimeTearDown]
    public void Enough_cells_were_tried()
    {
        TestContext.Progress.WriteLine($"{cellsTried} cells compared with brute force");
        if (cellsTried > 0)
        {
            cellsTried.ShouldBeGreaterThan(20_000);
        }
    }

    static Arbitrary<(string Kind, int Seed)> Systems() =>
        (from kind in Gen.Elements(RandomSystems.Kinds) from seed in Gen.Choose(10_000, 1_000_000) select (kind, seed)).ToArbitrary();

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property What_is_true_is_held_possible() => Prop.ForAll(Systems(), at =>
    {
        var system = RandomSystems.Make(at.Kind, at.Seed);
        var audit = IntervalAudit.Solve(system.System);
        return audit.IsConsistent && system.Truth.Select((value, i) => audit.Intervals[i].Contains(value) && audit.Intervals[i].LiesWithin(system.System.Declared[i])).All(x => x);
    });

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property One_more_relation_never_widens_an_interval() => Prop.ForAll(Systems(), at =>
    {
        var system = RandomSystems.Make(at.Kind, at.Seed);
        var before = IntervalAudit.Solve(system.System);
        var random = new Random(at.Seed);
        var variables = Enumerable.Range(0, system.Truth.Count).Where(_ => random.Next(3) == 0).ToArray();
        long[] coefficients = [.. variables.Select(_ => random.NextInt64(-3, 4))];
        var sum = variables.Zip(coefficients, (v, c) => system.Truth[v] * c).Sum();
        var kind = random.Next(2) == 0 ? RelationKind.Equal : RelationKind.AtMost;
        system.System.Add(Relation.Of("one more", kind, variables, coefficients, sum + (kind == RelationKind.Equal ? 0 : random.Next(3)))!);
        var after = IntervalAudit.Solve(system.System);
        return after.IsConsistent && after.Intervals.Zip(before.Intervals, (a, b) => a.LiesWithin(b)).All(x => x);
    });

    [FsCheck.NUnit.Property(MaxTest = 400)]
    public Property A_witness_proves_its_bound_and_needs_every_relation() => Prop.ForAll(Systems(), at =>
    {
        var system = RandomSystems.Make(at.Kind, at.Seed).System;
        var audit = IntervalAudit.Solve(system);
        return (from variable in Enumerable.Range(0, system.Declared.Count)
                from isHigh in new[] { true, false }
                let bound = isHigh ? audit.Intervals[variable].High : audit.Intervals[variable].Low
                where bound != (isHigh ? system.Declared[variable].High : system.Declared[variable].Low)
                let witness = WitnessFinder.Find(system, variable, isHigh, bound)
                select witness.BySearch ? ProvedBySearch(system, witness, variable, isHigh, bound) : Proved(system, witness, variable, isHigh, bound)).All(x => x);
    });

    // Adds the relations up again, step by step, in numbers of any size.
    static bool Proved(RelationSystem system, Witness witness, int variable, bool isHigh, long bound)
    {
        var (low, high) = (system.Declared.Select(d => (BigInteger)d.Low).ToArray(), system.Declared.Select(d => (BigInteger)d.High).ToArray());
        foreach (var step in witness.Steps)
        {
            if (!Holds(system, step, step.Terms, low, high))
            {
                return false;
            }

            (step.IsHigh ? high : low)[step.Variable] = step.Bound;
        }

        var isMinimal = witness.Steps.Count > 1 || witness.Steps[0].Terms.Count == 1
            || witness.Steps[0].Terms.All(t => !Holds(system, witness.Steps[0], witness.Steps[0].Terms.Where(o => o != t), low, high, ignoring: variable));
        return (isHigh ? high : low)[variable] == bound && isMinimal;
    }

    static bool Holds(RelationSystem system, WitnessStep step, IEnumerable<WitnessTerm> terms, BigInteger[] low, BigInteger[] high, int ignoring = -1)
    {
        var (sum, constant) = (new BigInteger[low.Length], BigInteger.Zero);
        foreach (var (at, multiplier) in terms)
        {
            var relation = system.Relations[at];
            if (relation.Kind == RelationKind.AtMost && multiplier.Sign < 0)
            {
                return false;
            }

            constant += multiplier * relation.Constant;
            for (var i = 0; i < relation.Variables.Length; i++)
            {
                sum[relation.Variables[i]] += multiplier * relation.Coefficients[i];
            }
        }

        for (var other = 0; other < sum.Length; other++)
        {
            constant -= other == step.Variable ? 0 : sum[other] * (sum[other].Sign > 0 ? low[other] : high[other]);
        }

        var own = sum[step.Variable];
        return step.IsHigh ? own.Sign > 0 && own * (step.Bound + 1) > constant : own.Sign < 0 && own * (step.Bound - 1) > constant;
    }

    static bool ProvedBySearch(RelationSystem system, Witness witness, int variable, bool isHigh, long bound)
    {
        var needed = new RelationSystem();
        for (var i = 0; i < system.Declared.Count; i++)
        {
            needed.Add(system.Labels[i], system.Declared[i]);
        }

        foreach (var at in witness.Relations)
        {
            needed.Add(system.Relations[at]);
        }

        var found = IntervalAudit.Solve(needed).Intervals[variable];
        return (isHigh ? found.High : found.Low) == bound;
    }
}
