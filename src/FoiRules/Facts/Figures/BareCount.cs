using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A heading that says that something is counted, and not what: "Number", "Total".</summary>
static class BareCount
{
    /// <summary>Whether a heading is one.</summary>
    public static bool Is(Passage heading) => heading.Words.Count == 1 && heading.Words[0].Lower is "number" or "numbers" or "no" or "count" or "total" or "headcount" or "frequency" or "volume";
}
