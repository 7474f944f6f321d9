namespace FoiRules.Tests.Corpus;

/// <summary>
/// Which faults are made in which letters. A fault in the words of a letter is made wherever those words stand. Of the further questions of a rule each
/// letter gets one, or as many as it takes for each to be asked somewhere, so that their wordings and the layouts of letters are mixed.
/// </summary>
static class DefectPlan
{
    public static IReadOnlyList<Defect> Of(IReadOnlyList<DefectCase> cases)
    {
        var defects = cases.Where(c => c.Ask is null).SelectMany(Everywhere).ToList();
        var asked = cases.Where(c => c.Ask is not null).ToList();
        var uses = new int[asked.Count];
        var letters = CorpusLetter.All.Where(letter => asked.Exists(c => c.IsFor(letter))).ToList();
        var each = letters.Count == 0 ? 0 : (asked.Count + letters.Count - 1) / letters.Count;
        foreach (var letter in letters)
        {
            foreach (var i in Enumerable.Range(0, asked.Count).Where(i => asked[i].IsFor(letter)).OrderBy(i => uses[i]).Take(each).ToList())
            {
                uses[i]++;
                defects.Add(Defect.In(letter, asked[i])!);
            }
        }

        // What only a letter or two can be asked may not have had its turn.
        defects.AddRange(asked.Where((c, i) => uses[i] == 0).SelectMany(c => Everywhere(c).Take(1)));
        return defects;
    }

    /// <summary>A fault in every letter in which it can be made.</summary>
    public static IEnumerable<Defect> Everywhere(DefectCase fault) => CorpusLetter.All.Select(letter => Defect.In(letter, fault)).OfType<Defect>();
}
