using FoiRules.Tests.Language;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

/// <summary>The properties of periods, dates and citations can be asked for in rules.</summary>
public sealed class PeriodRuleTests
{
    [TestCase("for each period p in requests", "p.ambiguous and not p.open")]
    [TestCase("for each period p in requests", "p.months from 13 to 99 or p.reversed or p.future")]
    [TestCase("for each period p in draft", "p.kind is relative")]
    [TestCase("for each period p in answers", "p.basis is financial and not p.certain")]
    [TestCase("for each date d in draft", "d.event is responded and d.working-days from 21 to 9999")]
    [TestCase("for each date d in draft", "d.event is received")]
    [TestCase("for each citation c in letter", "c.mislabelled or c.repealed or (c.exemption and not c.exists)")]
    [TestCase("for each citation c in letter", "c.act is foisa and c.qualified and c.prejudice")]
    [TestCase("for each citation c in letter", "c.absolute or c.class or c.confirm-or-deny or c.named or c.labelled")]
    public void A_rule_may_ask(string each, string where) =>
        Bound.Faults(Bound.Rule($"  {each}\n  where {where}\n  report {each.Split(' ')[3]}\n  say \"This.\"")).ShouldBeEmpty();

    [TestCase("period", "{f.text}, {f.begins} to {f.ends}, or {f.alternatives}")]
    [TestCase("date", "{f.date}, by {f.deadline}")]
    [TestCase("citation", "{f.text}: {f.act} {f.section} {f.limb} {f.label}")]
    public void A_message_may_tell(string kind, string message) =>
        Bound.Faults(Bound.Rule($"  for each {kind} f in draft\n  report f\n  say \"{message}\"")).ShouldBeEmpty();
}
