using System.Globalization;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Suppressing;

/// <summary>Says what is wrong with suppressions that could be read, and what to write.</summary>
sealed class SuppressionRemarks(SourceText letter, RulePack pack, bool isWhole, IReadOnlyList<Finding> found)
{
    static readonly string[] OfLetters = ["LTR01", "LTR02"];

    readonly HashSet<string> inForce = [.. pack.Rules.Select(r => r.Description.Code), .. OfLetters];

    /// <summary>What is wrong with one.</summary>
    public IEnumerable<Finding> Of(Suppression suppression, bool isExpired, FindingSplit split)
    {
        var span = suppression.Place.Span;
        var isKnown = true;
        foreach (var code in suppression.Codes)
        {
            if (Unknown(code) is { } message)
            {
                isKnown = false;
                yield return (Suppressions.IsAllowed(code) ? SuppressionFault.Unknown : SuppressionFault.Malformed).At(letter, span, message);
            }
            else if (!isExpired && split.Uses(suppression, code) == 0 && (pack.TurnedOff.ContainsKey(code) || inForce.Contains(code)))
            {
                yield return SuppressionFault.Unused.At(letter, span, pack.TurnedOff.ContainsKey(code)
                    ? $"The house has turned {code} off, so nothing needs to be suppressed here; take the comment out."
                    : $"{code} finds nothing {Where(suppression.Scope)}; take it out of the comment.");
            }
        }

        if (isExpired && isKnown)
        {
            var day = suppression.Until!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            yield return SuppressionFault.Expired.At(letter, span, $"This suppression held until {day}; put the letter right and take the comment out, or have it decided anew and write a later day.");
        }
    }

    /// <summary>That a suppression names no rule, and which it would have to name.</summary>
    public Finding OfBlanket(Suppression blanket)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var finding in found)
        {
            var isHere = finding.Places().Any(p => blanket.Covered.Start <= p.Span.Start && p.Span.Start < blanket.Covered.End);
            if (isHere && Suppressions.IsAllowed(finding.Code))
            {
                codes.Add(finding.Code);
            }
        }

        var here = codes.Count == 0 ? "nothing is found here, so it can be taken out" : $"here {string.Join(", ", codes)} {(codes.Count == 1 ? "is" : "are")} found";
        return SuppressionFault.Blanket.At(letter, blanket.Place.Span, $"A suppression names the rules it is about, as in {SuppressionComment.Example}; {here}.");
    }

    string? Unknown(string code)
    {
        if (!Suppressions.IsAllowed(code))
        {
            return $"{code} cannot be suppressed by a comment.";
        }

        if (!isWhole || pack.Declared.ContainsKey(code) || OfLetters.Contains(code))
        {
            return null;
        }

        var hint = Nearest.Hint(code, pack.Declared.Keys.Concat(OfLetters));
        return $"There is no rule '{code}'{(hint.Length == 0 ? "; 'foirules rules list' shows them all." : hint)}";
    }

    static string Where(SuppressionScope scope) => scope switch
    {
        SuppressionScope.Line => "on this line",
        SuppressionScope.Block => "in the block that follows",
        SuppressionScope.Range => "between this and its end",
        _ => "in this letter",
    };
}
