namespace FoiRules.Tests.Corpus;

/// <summary>Where a further question, or its answer, is put into a letter, and how it is set there.</summary>
sealed class Setting
{
    /// <summary>The passage behind which it stands.</summary>
    public string After { get; set; } = "";

    /// <summary>What is put there; <c>{question}</c> and <c>{answer}</c> stand for the words of the defect.</summary>
    public string As { get; set; } = "";
}

/// <summary>What is told of a letter in the YAML file beside it.</summary>
sealed class LetterNotes
{
    /// <summary>What becomes of the request: "refused for cost".</summary>
    public string Outcome { get; set; } = "";

    /// <summary>How questions and answers are laid out.</summary>
    public string Layout { get; set; } = "";

    /// <summary>Kinds of defects that would contradict what this letter says of itself, as a denial does where everything is given; "blocks" where an answer is one line.</summary>
    public List<string> Closed { get; set; } = [];

    /// <summary>How a further question and its answer are put in.</summary>
    public List<Setting> Add { get; set; } = [];

    /// <summary>Passages by which defects find their place in every letter, each as its first and last words around "…".</summary>
    public Dictionary<string, string> Parts { get; set; } = [];
}

/// <summary>A letter without a fault, in which defects are made.</summary>
sealed record CorpusLetter(string Name, string Text, string Regime, LetterNotes Notes)
{
    static readonly string Folder = Path.Combine(CorpusFiles.Folder, "Letters");

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<CorpusLetter> All { get; } = [.. Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>What the wording of a defect calls the law in this letter.</summary>
    public IReadOnlyDictionary<string, string> Words => CorpusFiles.Words[Regime];

    static CorpusLetter Read(string path)
    {
        var text = File.ReadAllText(path);
        var regime = text.Split('\n').First(line => line.StartsWith("regime: ", StringComparison.Ordinal))["regime: ".Length..];
        return new CorpusLetter(Path.GetFileNameWithoutExtension(path), text, regime, CorpusFiles.Yaml<LetterNotes>(Path.ChangeExtension(path, ".yml")));
    }

    public override string ToString() => Name;
}
