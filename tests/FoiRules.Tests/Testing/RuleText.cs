using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Tests.Support;
using FoiRules.Text;

namespace FoiRules.Tests.Testing;

/// <summary>Rules written in a test, bound with the shipped ones.</summary>
static class RuleText
{
    /// <summary>A rule that reports answers saying that something is lost, with these further clauses.</summary>
    public static string Lost(string clauses, string where = "s is lost") =>
        $""""
        rule EAS01 lost
          title     "Lost"
          under     FOIA s.1(1)(a)
          why       "To show."
          for each  statement s in answers
          where     {where}
          say       "This is lost."
        {clauses}
        phrase lost
          "is lost" "are lost"
          but not "is lost property"
        """";

    /// <summary>An example of a kind with one answer.</summary>
    public static string Example(string kind, string answer, string more = "") => $"  {kind}\n    \"\"\"\n    1. Where is the map?\n\n    {answer}{more}\n    \"\"\"\n";

    /// <summary>The files, the pack, and the rules declared in the text.</summary>
    public static (List<RuleFile> Files, RulePack Pack, List<Rule> Rules) Bind(string text) => Bind(text, Binder.Bind);

    /// <summary>Likewise, on top of the shipped rules as they are compiled: for tests that change none of them.</summary>
    public static (List<RuleFile> Files, RulePack Pack, List<Rule> Rules) BindOnTop(string text) => Bind(text, (files, options) => Binder.Bind(Shipped.Compiled, [files[^1]], options));

    static (List<RuleFile> Files, RulePack Pack, List<Rule> Rules) Bind(string text, Func<List<RuleFile>, RulePackOptions?, RulePack> bind)
    {
        var source = new SourceText("house.foi", text);
        List<RuleFile> files = [.. RuleFiles.Load(null, null, new List<Finding>()), new RuleFile(source, MayReplace: true)];
        var pack = bind(files, null);
        return (files, pack, [.. pack.Rules.Where(r => r.Place.Source == source)]);
    }
}
