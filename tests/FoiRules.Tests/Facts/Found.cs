using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Tests.Support;
using FoiRules.Text;

namespace FoiRules.Tests.Facts;

/// <summary>What was found in a letter, by kind.</summary>
static class Found
{
    /// <summary>The facts of a letter, read with the rules as shipped.</summary>
    public static LetterFacts In(string text, House? house = null) =>
        FactReader.Read(LetterReader.Read(new SourceText("letter.md", text), Shipped.Pack.Lexicon), Shipped.Pack.Lexicon, house ?? House.Unknown);

    /// <summary>The facts of one kind in the answer to a question.</summary>
    public static List<T> Answer<T>(string kind, string answer, string question = "Please provide what you hold about the ferries.", House? house = null)
        where T : Fact => [.. In($"> {question}\n\n{answer}\n", house).All(kind).Cast<T>().Where(f => f.Part == Part.Answer)];

    /// <summary>The phrases said in an answer, each once, of those given.</summary>
    public static bool Says(string answer, string phrase) =>
        Answer<StatementFact>("statement", answer).Any(s => s.Says.Contains(Shipped.Pack.Lexicon.Index(phrase)));

    /// <summary>The counts of an answer, without marks, bounds and measures: "3 people, sensitive; 2".</summary>
    public static string Figures(string answer, string question) =>
        string.Join("; ", Answer<FigureFact>("figure", answer, question)
            .Where(f => f is { Value: not null, Amount.Unit: Units.Count })
            .Select(f => $"{f.Value}{(f.IsPeople ? " people" : "")}{(f.IsSensitive ? " sensitive" : "")}{(f.IsNational ? " national" : "")}"));
}
