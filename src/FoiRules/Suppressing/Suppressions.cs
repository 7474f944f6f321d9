using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Suppressing;

/// <summary>What is left of the findings of a letter, and what its comments suppress.</summary>
/// <param name="Findings">What is reported, with what is wrong with the suppressions themselves.</param>
/// <param name="Suppressed">What is not.</param>
/// <param name="Uses">Every suppression of the letter.</param>
public sealed record SuppressionOutcome(IReadOnlyList<Finding> Findings, IReadOnlyList<SuppressedFinding> Suppressed, IReadOnlyList<SuppressionUse> Uses);

/// <summary>Takes out of the findings of a letter what its comments suppress.</summary>
public static class Suppressions
{
    // Said of the letter as a whole, or of the tool: whoever suppressed it would be told nothing more.
    const string NotRead = "LTR03";

    /// <summary>Whether a letter may hold a suppression. Most do not, and nothing more is asked of them.</summary>
    public static bool MayBeIn(SourceText letter)
    {
        var text = letter.Content;
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if (text[i] == '<' && text[i + 1] == '!' && text[i + 2] == '-' && text[i + 3] == '-')
            {
                var at = i + 4;
                while (at < text.Length - 1 && char.IsWhiteSpace(text[at]))
                {
                    at++;
                }

                if (text[at] is 'f' or 'F')
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Suppresses.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="found">What was found in it.</param>
    /// <param name="pack">The rules it was checked with.</param>
    /// <param name="isWhole">Whether these are all rules there are; a rule is called unknown only then.</param>
    /// <param name="today">The day of the run.</param>
    public static SuppressionOutcome Apply(SourceText letter, IReadOnlyList<Finding> found, RulePack pack, bool isWhole, DateOnly today)
    {
        foreach (var finding in found)
        {
            if (finding.IsFault)
            {
                return new SuppressionOutcome(found, [], []);
            }
        }

        var reader = SuppressionReader.Read(letter);
        var own = reader.Faults;
        var split = new FindingSplit(reader.Suppressions, today);
        var left = split.Of(found);
        var uses = new List<SuppressionUse>();
        var told = new SuppressionRemarks(letter, pack, isWhole, found);
        foreach (var suppression in reader.Suppressions)
        {
            var isExpired = suppression.Until < today;
            uses.Add(new SuppressionUse(suppression, split.Uses(suppression), isExpired));
            own.AddRange(told.Of(suppression, isExpired, split));
        }

        foreach (var blanket in reader.Blankets)
        {
            own.Add(told.OfBlanket(blanket));
        }

        left.AddRange(new HouseSettings(pack).Apply(own, letter.Path));
        left.Sort((a, b) => a.Place.Span.Start != b.Place.Span.Start ? a.Place.Span.Start - b.Place.Span.Start : string.CompareOrdinal(a.Code, b.Code));
        return new SuppressionOutcome(left, split.Suppressed, uses);
    }

    /// <summary>Whether what has this code can be suppressed at all.</summary>
    internal static bool IsAllowed(string code) => code != NotRead && !code.StartsWith("SUP", StringComparison.Ordinal);
}
