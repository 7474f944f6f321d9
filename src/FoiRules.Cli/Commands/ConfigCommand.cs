using System.CommandLine;
using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Cli.Commands;

/// <summary><c>foirules config why LETTER RULE</c>: what is set for a rule and a letter, and where.</summary>
static class ConfigCommand
{
    // What the readers of letters say can be set like a rule.
    static readonly string[] OfReaders = ["LTR01", "LTR02", "SUP01", "SUP02", "SUP03", "SUP04", "SUP05"];

    public static Command Create()
    {
        var letter = new Argument<string>("letter") { Description = "A letter, or - for standard input.", HelpName = "LETTER" };
        var code = new Argument<string>("rule") { Description = "The code of a rule: SDC01.", HelpName = "RULE" };
        var rules = RulesOption.Create();
        var why = new Command("why", HelpText.Of(
            "Tell what is set for a rule where a letter lies, in which line of which file, and what it overrules.",
            "0 told; 2 there is no such letter or rule, or a rule file has a mistake.",
            "foirules config why letter.md SDC01", "foirules config why replies/118.md LTR01"))
        {
            letter, code, rules,
        };
        why.SetAction(arguments => Run(arguments.GetValue(letter)!, arguments.GetValue(code)!, arguments.GetValue(rules)));
        return new Command("config", "Show what is set, and where.") { why };
    }

    static int Run(string letter, string code, string? path)
    {
        if (letter != "-" && !File.Exists(letter))
        {
            Console.Error.WriteLine($"foirules: there is no letter '{letter}'");
            return ExitCodes.CouldNot;
        }

        var run = new CheckRun(path);
        var pack = run.Pack(letter);
        List<Finding> faults = [.. run.Faults, .. pack.Findings.Where(f => f.IsFault)];
        if (faults.Count > 0)
        {
            RuleSources.Show(faults);
            return ExitCodes.CouldNot;
        }

        if (!pack.Declared.ContainsKey(code) && !OfReaders.Contains(code))
        {
            Console.Error.WriteLine($"foirules: there is no rule '{code}'{Nearest.Hint(code, pack.Declared.Keys.Concat(OfReaders))}");
            return ExitCodes.CouldNot;
        }

        using var output = Screen.Open();
        var house = path is null ? LoadedPack.HouseFor(letter) : null;
        var name = pack.Declared.TryGetValue(code, out Rule? rule) ? $"{code} {rule.Description.Name}" : code;
        output.Write($"{letter} is checked with {(path is not null ? path : house is null ? "the shipped rules; there is no house file above it" : $"the shipped rules and {Near(house)}")}.\n\n{name}\n");
        SettingsText.Write(SettingOrigins.Of(pack, code, letter).Select(o => o with { Place = Near(o.Place) }).ToList(), output);
        return ExitCodes.Clean;
    }

    static Place? Near(Place? place) => place is null ? null : place with { Source = new SourceText(Near(place.Source.Path), place.Source.Content) };

    // A path below the folder where the tool was started is shown from there.
    static string Near(string path)
    {
        var near = Path.IsPathRooted(path) ? Path.GetRelativePath(Environment.CurrentDirectory, path) : path;
        return (near.StartsWith("..", StringComparison.Ordinal) ? path : near).Replace('\\', '/');
    }
}
