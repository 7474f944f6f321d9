namespace FoiRules.Tests.Corpus;

/// <summary>Changes to the text of a letter, and the lines that they touch.</summary>
sealed class Edit(CorpusLetter letter)
{
    readonly List<(int Start, int End)> changed = [];

    public string Text { get; private set; } = letter.Text;

    /// <summary>Whole lines; of a passage that was changed within its paragraph, the paragraph.</summary>
    public IReadOnlyList<(int Start, int End)> Changed => changed;

    /// <summary>Puts a further question and its answer in, as this letter sets them.</summary>
    public bool Ask(string question, string answer)
    {
        foreach (var setting in letter.Notes.Add)
        {
            if (Passage.Find(letter, Text, setting.After) is not { } place)
            {
                throw new InvalidDataException($"'{setting.After}' does not stand in the letter {letter.Name}");
            }

            Put(place.End, place.End, Set(setting.As, question, answer), wholeParagraph: false);
        }

        return letter.Notes.Add.Count > 0;
    }

    public bool Replace(string passage, string by, bool everyPlace)
    {
        var found = false;
        for (var from = 0; Passage.Find(letter, Text, passage, from) is { } place && (everyPlace || !found); from = place.Start + by.Length)
        {
            Put(place.Start, place.End, by, wholeParagraph: true);
            found = true;
        }

        return found;
    }

    public bool Insert(string before, string text)
    {
        if (Passage.Find(letter, Text, before) is not { } place)
        {
            return false;
        }

        Put(place.Start, place.Start, text, wholeParagraph: false);
        return true;
    }

    void Put(int start, int end, string by, bool wholeParagraph)
    {
        var longer = by.Length - (end - start);
        for (var i = 0; i < changed.Count; i++)
        {
            if (changed[i].Start >= end)
            {
                changed[i] = (changed[i].Start + longer, changed[i].End + longer);
            }
        }

        Text = string.Concat(Text.AsSpan(0, start), by, Text.AsSpan(end));
        var border = wholeParagraph ? "\n\n" : "\n";
        var (first, last) = (start, start + by.TrimEnd().Length);
        while (!wholeParagraph && first < last && Text[first] == '\n')
        {
            first++;
        }

        first = first == 0 ? 0 : Text.LastIndexOf(border, first - 1, StringComparison.Ordinal) + 1;
        changed.Add((first, Text.IndexOf(border, last, StringComparison.Ordinal) is >= 0 and var at ? at : Text.Length));
    }

    // Where an answer is indented, all its lines are.
    static string Set(string setting, string question, string answer)
    {
        var at = setting.IndexOf("{answer}", StringComparison.Ordinal);
        if (at > 0)
        {
            var line = setting[(setting.LastIndexOf('\n', at) + 1)..at];
            answer = line.Length > 0 && line.All(c => c == ' ') ? answer.Replace("\n", "\n" + line, StringComparison.Ordinal) : answer;
        }

        return setting.Replace("{question}", question, StringComparison.Ordinal).Replace("{answer}", answer, StringComparison.Ordinal);
    }
}
