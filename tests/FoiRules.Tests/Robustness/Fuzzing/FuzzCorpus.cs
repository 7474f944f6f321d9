using FoiRules.Tests.Support;

namespace FoiRules.Tests.Robustness.Fuzzing;

/// <summary>What fuzzed texts are made of: what the repository holds of each kind, and the words that mean something there.</summary>
static class FuzzCorpus
{
    /// <summary>Letters: the examples, and those inside shipped rules, which are short.</summary>
    public static IReadOnlyList<string> Letters { get; } =
    [
        .. Under("examples", "*.md").Where(t => t.Length < 6_000), .. Shipped.Pack.Rules.SelectMany(r => r.Examples).Select(e => e.Text),
    ];

    /// <summary>Rule files.</summary>
    public static IReadOnlyList<string> Rules { get; } = [.. Under("rules", "*.foi").Where(t => t.Length < 9_000)];

    /// <summary>House files.</summary>
    public static IReadOnlyList<string> Houses { get; } =
    [
        .. Under("examples", "house.foi"),
        "authority \"Easterham Council\"\n  jurisdiction england\n  website easterham.gov.uk\n  intranet \"*.easterham.local\"\n",
        "set SDC01 threshold 10 because \"Our wards are small.\"\nturn off CMP02 in \"old/**\" because \"Before our time.\"\nshow warning\nfail on error in \"drafts/**\"\nseverity SDC01 error because \"So.\"\n",
        "retain permits \"Skip permits\"\n  about \"skip permit*\"\n  for 6 years from creation\nsignpost budget-book \"Budget book\"\n  under FOIA s.21(1)\n  about \"budget book*\"\n  at <https://www.easterham.gov.uk/budget>\n",
        "review fee-limits \"The limits\" by 31 December 2030 because \"Looked at.\"\nreview wards \"The wards\" by 1 May 2020 because \"They move.\"\n",
        "use schedules\nuse \"packs/own\"\ntrust \"packs/own\" because \"Looked at.\"\nisolate \"packs/found\" because \"From elsewhere.\"\nphrase own-phrase \"Own\"\n  says \"wombles\"\n",
    ];

    /// <summary>Comments by which letters suppress.</summary>
    public static IReadOnlyList<string> Suppressions { get; } =
    [
        "<!-- foirules-ignore SDC01 because \"published\" by \"A. Officer\" until 2099-01-31 ref \"FOI-123\" -->\n",
        " <!-- foirules-ignore SDC01 PER01 because \"they asked\" --> ",
        "<!-- foirules-ignore-begin SDC01 because \"published\" -->\n", "<!-- foirules-ignore-end -->\n", "<!-- foirules-ignore because -->", "<!--foirules-ignore-letter CMP02 because \"so\"-->",
    ];

    /// <summary>Words of letters.</summary>
    public static IReadOnlyList<string> LetterWords { get; } =
    [
        "> 1. How many wardens left?\n\n", "two", "<5", "| Year | Leavers |\n|---|---|\n| 2023 | 2 |\n", "section 40(2)", "regulation 12(5)(e)", "Freedom of Information Act 2000", "not held", "1 May 2023 to", "6 years", "fewer than five",
        "https://easterham.local/a", "[a](b)", "---\nreceived: 2024-03-04\n---\n", "Total", "10%", "withheld", "AB123456C", "01632 960001", "clerk@easterham.gov.uk", .. Suppressions,
    ];

    /// <summary>Words of rule and house files.</summary>
    public static IReadOnlyList<string> RuleWords { get; } =
    [
        .. Rules.SelectMany(r => r.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Where(w => w.Length < 24).Distinct(StringComparer.Ordinal).Take(1_500), .. FactNames, "\"\"\"", "csharp \"true\"", "script TST01 a\n", "[[", "]]",
    ];

    /// <summary>Words of JSON.</summary>
    public static IReadOnlyList<string> JsonWords { get; } = ["{", "}", "[", "]", ":", ",", "\"", "null", "true", "-1", "0", "2147483648", "\"version\": 1", "\"count\":", "\"path\":", "\"\\ud800\"", "1e999", "\"letters\": []", "\"shard\": {}"];

    static IEnumerable<string> FactNames => FoiRules.Facts.FactCatalogue.Kinds.Keys;

    static IEnumerable<string> Under(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(Shipped.Repository, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);
}
