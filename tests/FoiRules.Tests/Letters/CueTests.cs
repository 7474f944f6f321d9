using FoiRules.Letters;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

public sealed class CueTests
{
    [Test]
    public void Each_cue_is_the_phrase_in_its_place() =>
        Enum.GetNames<Cue>().ShouldBe(Cues.Names.Select(n => string.Concat(n.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]))));
}
