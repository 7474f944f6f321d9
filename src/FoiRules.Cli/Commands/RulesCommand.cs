using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FoiRules.Reports;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules rules list</c>: the rules in force.</summary>
static class RulesCommand
{
    public static Command Create()
    {
        var pack = new Option<string?>("--pack") { Description = "Only the rules of this pack.", HelpName = "PACK" };
        var json = new Option<bool>("--json") { Description = "As JSON, for scripts." };
        var rules = RulesOption.Create();
        var list = new Command("list", HelpText.Of(
            "List the rules in force here: the shipped ones and those of the house file.",
            "0 listed; 2 there is no such pack, or a rule file has a mistake.",
            "foirules rules list", "foirules rules list --pack foia", "foirules rules list --json"))
        {
            pack, json, rules,
        };
        list.SetAction(arguments => Run(arguments.GetValue(pack), arguments.GetValue(json), arguments.GetValue(rules)));
        return new Command("rules", "Show the rules in force, or what a change of them changes.") { list, RulesDiffCommand.Create() };
    }

    static int Run(string? pack, bool isJson, string? path)
    {
        var run = new CheckRun(path);
        var all = run.Pack(".");
        List<Findings.Finding> faults = [.. run.Faults, .. all.Findings.Where(f => f.IsFault)];
        if (faults.Count > 0)
        {
            RuleSources.Show(faults);
            return ExitCodes.CouldNot;
        }

        var packs = all.Rules.Select(RuleFacts.Pack).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (pack is not null && !packs.Contains(pack))
        {
            Console.Error.WriteLine($"foirules: there is no pack '{pack}' with rules; there are {string.Join(", ", packs)}{Nearest.Hint(pack, packs)}");
            return ExitCodes.CouldNot;
        }

        List<Rule> rules = [.. all.Rules.Where(r => pack is null || RuleFacts.Pack(r) == pack)];
        using var output = Screen.Open();
        if (isJson)
        {
            output.Write(Json(rules));
            return ExitCodes.Clean;
        }

        var width = rules.Count == 0 ? 0 : rules.Max(r => r.Description.Name.Length);
        foreach (var group in rules.GroupBy(RuleFacts.Pack, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            output.Write($"{group.Key}\n");
            foreach (var rule in group)
            {
                output.Write($"  {rule.Description.Code}  {rule.Description.Name.PadRight(width)}  {rule.Description.Title}\n");
            }

            output.Write("\n");
        }

        output.Write($"{Said.Count("rule", rules.Count)}. 'foirules explain CODE' tells more.\n");
        return ExitCodes.Clean;
    }

    static string Json(List<Rule> rules)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var rule in rules)
            {
                json.WriteStartObject();
                json.WriteString("code", rule.Description.Code);
                json.WriteString("name", rule.Description.Name);
                json.WriteString("pack", RuleFacts.Pack(rule));
                json.WriteString("title", rule.Description.Title);
                json.WriteString("severity", rule.Description.Severity.ToString().ToLowerInvariant());
                json.WriteString("provision", rule.Description.Provision);
                json.WriteString("why", rule.Description.Why);
                json.WriteString("declared", RuleFacts.Declared(rule));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }
}
