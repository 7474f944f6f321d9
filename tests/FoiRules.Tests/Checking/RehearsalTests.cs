using FoiRules.Checking;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Checking;

/// <summary>The rehearsal must reach what a letter will need, and may not bring the tool down.</summary>
public sealed class RehearsalTests
{
    [Test]
    public void It_finds_something_so_that_the_report_is_rehearsed_too() => Rehearsal.Run(Shipped.Pack).ShouldNotBeEmpty();

    [Test]
    public void It_runs_without_any_rule_or_phrase() => Rehearsal.Run(Binder.Bind([])).ShouldBeEmpty();
}
