namespace FoiRules.Tests.Corpus;

/// <summary>A letter in which one fault has been made, and the lines that it changed.</summary>
sealed record Defect(CorpusLetter Letter, DefectCase Case, string Text, IReadOnlyList<(int Start, int End)> Changed)
{
    /// <summary>The letter with the fault; null where the fault cannot be made in it.</summary>
    public static Defect? In(CorpusLetter letter, DefectCase fault)
    {
        if (!fault.IsFor(letter))
        {
            return null;
        }

        var edit = new Edit(letter);
        var made = fault.Ask is not null ? edit.Ask(Worded(letter, fault.Ask), Worded(letter, fault.Answer!))
            : fault.Before is not null ? edit.Insert(fault.Before, Worded(letter, fault.Insert!))
            : fault.Swap.Count > 0 ? fault.Swap.All(pair => edit.Replace(pair.Key, pair.Value, everyPlace: false))
            : edit.Replace(fault.Replace!, Worded(letter, fault.By!), fault.EveryPlace);
        return made ? new Defect(letter, fault, edit.Text, edit.Changed) : null;
    }

    /// <summary>Where it must be reported; null for anywhere.</summary>
    public IReadOnlyList<(int Start, int End)>? Expected()
    {
        if (Case.At is null)
        {
            return Changed;
        }

        if (Case.At == "letter")
        {
            return null;
        }

        var from = Changed.Select(c => c.Start).FirstOrDefault(start => Passage.Find(Letter, Text, Case.At, start) is not null);
        return [Passage.Find(Letter, Text, Case.At, Case.Ask is null ? 0 : from) ?? throw new InvalidDataException($"'{Case.At}' does not stand in the letter {Letter.Name}")];
    }

    static string Worded(CorpusLetter letter, string text) =>
        letter.Words.Aggregate(text.Replace("{answered}", letter.Notes.Parts["date"], StringComparison.Ordinal), (t, word) => t.Replace($"{{{word.Key}}}", word.Value, StringComparison.Ordinal));

    public override string ToString() => $"{Letter.Name}: {Case.Case}";
}
