using FoiRules.Letters;

namespace FoiRules.Facts.Clashes;

/// <summary>What the answers of a letter say and count, by which they are held against one another.</summary>
sealed class Answered
{
    /// <summary>So many sentences of one sort are held against the whole letter; one with more is no reply, and would take long.</summary>
    public const int Most = 60;

    readonly Dictionary<int, StatementFact> bySentence = [];
    FactIndex? periods;
    FactIndex? dates;

    /// <summary>Takes the answers of a letter.</summary>
    public Answered(FactContext context)
    {
        Context = context;
        foreach (var figure in context.Known<FigureFact>(FigureFact.Kind))
        {
            if (figure.Part == Part.Answer)
            {
                Figures.Add(figure);
            }
        }

        foreach (var statement in context.Known<StatementFact>(StatementFact.Kind))
        {
            if (statement.Part == Part.Answer)
            {
                Statements.Add(statement);
                bySentence.TryAdd(statement.Sentence, statement);
            }
        }
    }

    public FactContext Context { get; }

    /// <summary>The figures, in order.</summary>
    public List<FigureFact> Figures { get; } = [];

    /// <summary>The sentences, in order.</summary>
    public List<StatementFact> Statements { get; } = [];

    /// <summary>The periods of the letter, by the sentence they stand in.</summary>
    public FactIndex Periods => periods ??= new FactIndex(Context.Known<PeriodFact>(PeriodFact.Kind), "sentence");

    /// <summary>The dates of the letter, by the sentence they stand in.</summary>
    public FactIndex Dates => dates ??= new FactIndex(Context.Known<DateFact>(DateFact.Kind), "sentence");

    /// <summary>The text that holds a sentence; null where there is no such sentence.</summary>
    public Reading? Reading(int sentence)
    {
        var (low, high) = (0, Context.Readings.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Context.Readings[middle].FirstSentence <= sentence ? (middle, high) : (low, middle - 1);
        }

        return sentence < 0 || Context.Readings.Count == 0 ? null : Context.Readings[low];
    }

    /// <summary>The sentence a fact stands in; null for one that stands in none.</summary>
    public StatementFact? Around(Fact fact) => bySentence.GetValueOrDefault(fact.Sentence);

    /// <summary>Whether a sentence says a phrase.</summary>
    public static bool Says(StatementFact? statement, int phrase) => statement is not null && statement.Says.Contains(phrase);

    /// <summary>The beginnings of the words of a text that say what it is about.</summary>
    public static HashSet<string> About(string text)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in FoiRules.Text.Words.Of(text))
        {
            if (LimbWords.Beginning(word.Spelling) is { } beginning)
            {
                found.Add(beginning);
            }
        }

        return found;
    }
}
