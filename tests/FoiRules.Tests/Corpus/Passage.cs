using System.Text.RegularExpressions;

namespace FoiRules.Tests.Corpus;

/// <summary>Finds a passage of a letter by its words, wherever its lines are broken.</summary>
static class Passage
{
    /// <summary>Where it stands from a place on; null where it does not.</summary>
    public static (int Start, int End)? Find(CorpusLetter letter, string text, string passage, int from = 0)
    {
        if (passage.StartsWith('$') && !letter.Notes.Parts.TryGetValue(passage[1..], out passage!))
        {
            return null;
        }

        var pattern = string.Join(".*?", passage.Split(" … ").Select(Words));
        var match = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Singleline, TimeSpan.FromSeconds(5)).Match(text, from);
        return match.Success ? (match.Index, match.Index + match.Length) : null;
    }

    static string Words(string text) => string.Join(@"\s+", text.Split(' ').Select(Regex.Escape));
}
