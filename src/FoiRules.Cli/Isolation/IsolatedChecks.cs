using System.Text.Json;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli.Isolation;

/// <summary>Asks the rules of packs that a house file isolates, in a process of their own.</summary>
static class IsolatedChecks
{
    /// <summary>The findings of a letter with what they find in it.</summary>
    public static IReadOnlyList<Finding> AddTo(IReadOnlyList<Finding> findings, SourceText letter, LoadedPack pack) => AddTo(findings, letter, Run([letter], pack));

    /// <summary>The findings of a letter, with those among others that are in it or in no letter.</summary>
    public static IReadOnlyList<Finding> AddTo(IReadOnlyList<Finding> findings, SourceText letter, IReadOnlyList<Finding> isolated)
    {
        List<Finding> all = [.. findings, .. isolated];
        return [.. all.OrderBy(f => f.Place.Source == letter ? f.Place.Span.Start : -1)];
    }

    /// <summary>What they find in letters; where the process fails, that it did.</summary>
    public static IReadOnlyList<Finding> Run(IReadOnlyList<SourceText> letters, LoadedPack pack)
    {
        List<Rule> rules = [.. pack.Pack.Rules.Where(r => r.IsIsolated)];
        if (rules.Count == 0)
        {
            // They are turned off.
            return [];
        }

        var question = new IsolatedQuestion(pack.RulesPath, pack.House, [.. letters.Select(l => new IsolatedLetter(l.Path, l.Content))]);
        var (code, output, errors) = IsolatedProcess.Run(["isolated"], JsonSerializer.Serialize(question, IsolatedJson.Default.IsolatedQuestion));
        if (code == 0)
        {
            try
            {
                return JsonSerializer.Deserialize(output, IsolatedJson.Default.IsolatedAnswer)!.Made(letters, pack.Pack, rules);
            }
            catch (JsonException)
            {
                errors = "what it said cannot be read";
            }
        }

        var last = errors.Trim().Split('\n')[^1];
        return [IsolatedFault.Make(rules[0].Place, $"the checks in C# of an isolated pack could not be asked: {(last.Length == 0 ? "their process ended early" : last)}")];
    }
}
