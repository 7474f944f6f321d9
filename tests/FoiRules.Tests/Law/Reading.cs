using FoiRules.Law;

namespace FoiRules.Tests.Law;

/// <summary>Writes what was found on one line: "s.12(1) = FOIA s.12(1), (2) = FOIA s.12(2)".</summary>
static class Reading
{
    public static string Of(string text, Act act = Act.Foia) =>
        string.Join(", ", CitationText.Find(text, act).Select(one => $"{text[one.Span.Start..one.Span.End]} = {one.Provision}"));
}
