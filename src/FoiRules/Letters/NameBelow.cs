using System.Buffers;
using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>Takes the name of the authority or of a team below the last answer for the end of the letter, where no closing words stand above it: "Information Team", "Harbour Board".</summary>
static class NameBelow
{
    static readonly SearchValues<char> NoName = SearchValues.Create("0123456789.:;?!@");

    const int MostWords = 8;
    const int MostLines = 3;

    /// <summary>Gives the last lines their role. A name right below a question is its answer.</summary>
    public static void Close(List<Segment> segments, Role[] roles, Lexicon lexicon)
    {
        var body = lexicon.Index("not-a-name");
        var first = segments.Count;
        while (first > 1 && segments.Count - first < MostLines && IsAnswer(roles[first - 1]) && IsName(segments[first - 1], body))
        {
            first--;
        }

        for (var i = first; i < segments.Count && IsAnswer(roles[first - 1]); i++)
        {
            roles[i] = Role.Closing;
        }
    }

    static bool IsAnswer(Role role) => role is Role.Answered or Role.Replied or Role.Filled;

    static bool IsName(Segment segment, int body)
    {
        var passage = segment.Passage;
        if (segment is not { Table: null, Label: null, IsBullet: false, Kind: SegmentKind.Paragraph } || passage.Words.Count is < 2 or > MostWords || !passage.Says(body) || passage.Prose.Text.AsSpan().IndexOfAny(NoName) >= 0)
        {
            return false;
        }

        foreach (var word in passage.Words)
        {
            if (char.IsLower(passage.Prose.Text[word.Start]) && word.Lower is not ("of" or "and" or "the" or "for" or "in" or "on" or "s"))
            {
                return false;
            }
        }

        return true;
    }
}
