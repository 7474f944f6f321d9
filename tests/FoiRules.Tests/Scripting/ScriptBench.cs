using FoiRules.Checking;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;
using FoiRules.Tests.Support;
using FoiRules.Text;
using NUnit.Framework;

namespace FoiRules.Tests.Scripting;

/// <summary>Binds scripts and checks letters with them. The compiler is one for all tests, and so is what it keeps.</summary>
static class ScriptBench
{
    public const string Letter = """
        Dear Ms Hart

        > 1. How many wardens left in each ward in 2023?

        | Ward | Wardens |
        |------|---------|
        | Quay | 14      |
        | Moor | 30      |

        > 2. Why did they leave?

        We do not hold the reasons. Nine of them moved to Northbridge.
        """;

    static readonly IReadOnlyList<RuleFile> Files = RuleFiles.Load(null, null, []);

    /// <summary>A check in C# with a body.</summary>
    public static string Check(string body, string code = "TST01", string more = "") =>
        $"script {code} a-test\n  title \"A test\"\n  under FOIA s.1(1)\n  why \"To see.\"\n{more}  csharp\n    \"\"\"\n{string.Join('\n', body.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(l => "    " + l))}\n    \"\"\"\n";

    /// <summary>An ordinary rule that finds every statement of absence.</summary>
    public static string Ordinary =>
        "rule TST99 ordinary\n  title \"Ordinary\"\n  under FOIA s.1(1)\n  why \"To see.\"\n  for each statement s in answers\n  where s is not-held\n  say \"Ordinary.\"\n";

    public static ScriptAccess Trusted => new(ScriptTrust.Trusted, TestContext.CurrentContext.TestDirectory);

    /// <summary>The shipped phrases.</summary>
    public static IEnumerable<RuleFile> Lexicon => Files.Where(f => f.Source.Path.Contains("/lexicon/", StringComparison.Ordinal));

    public static RulePack Bind(string rules, ScriptAccess? access, RulePackOptions? options = null) =>
        Binder.Bind(Shipped.Lexicon, [new RuleFile(new SourceText("test.foi", rules), MayReplace: true) { Access = access ?? ScriptAccess.None }], options);

    public static RulePack Bind(string rules) => Bind(rules, Trusted);

    public static IReadOnlyList<Finding> Run(RulePack pack, string letter = Letter) => new Checker(pack).Check(new SourceText("letter.md", letter));

    /// <summary>The faults of binding.</summary>
    public static List<Finding> Faults(RulePack pack) => [.. pack.Findings.Where(f => f.IsFault)];
}
