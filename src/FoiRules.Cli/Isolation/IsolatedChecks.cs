using System.Text.Json;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli.Isolation;

/// <summary>Asks the rules of packs that a house file isolates, in a process of their own.</summary>
static class IsolatedChecks
{
    /// <summary>The findings of a letter with what they find in it.</summary>
    public static IReadOnlyList<Finding> AddTo(IReadOnlyList<Finding> findings, SourceText letter, RulePack pack)
    {
        List<Finding> all = [.. findings, .. Run([letter], [.. pack.Rules.Where(r => r.IsIsolated)])];
        return [.. all.OrderBy(f => f.Place.Source == letter ? f.Place.Span.Start : -1)];
    }

    /// <summary>What they find in letters; where the process fails, that it did.</summary>
    public static List<Finding> Run(IReadOnlyList<SourceText> letters, IReadOnlyList<Rule> rules)
    {
        var rule = rules[0];
        var (code, output, errors) = IsolatedProcess.Run(["isolated", .. letters.Select(l => l.Path)]);
        if (code == 0)
        {
            try
            {
                return [.. JsonSerializer.Deserialize<List<IsolatedFinding>>(output)!.Select(f => f.Made(letters, rules)).OfType<Finding>()];
            }
            catch (JsonException)
            {
                errors = "what it said cannot be read";
            }
        }

        var last = errors.Trim().Split('\n')[^1];
        return
        [
            new Finding
            {
                Code = "",
                Name = "rule-file",
                Severity = Severity.Error,
                Message = $"the checks in C# of an isolated pack could not be asked: {(last.Length == 0 ? "their process ended early" : last)}",
                Place = rule.Place,
                IsFault = true,
            },
        ];
    }
}
