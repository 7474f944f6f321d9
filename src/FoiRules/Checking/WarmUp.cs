using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Gets everything that reads letters ready while the rules are still being read on another thread.</summary>
/// <remarks>A check of one letter is mostly the first use of code: Markdown, phrases, facts. Using it early, on a letter of a few lines, halves the wait.</remarks>
public static class WarmUp
{
    const string Letter = """
        Dear Requester

        **You asked for:**

        1. How many staff? See section 1(1) of the Freedom of Information Act 2000.

        | Team | 2021/22 |
        | --- | --- |
        | A | 12 |

        - We hold 12 at https://www.example.org/a/b, kept for 6 months.
        """;

    /// <summary>Reads a letter that is nobody's, and forgets it.</summary>
    public static void Run()
    {
        var phrase = PhrasePattern.Read("(how many|we) hold* ... {duration}", out _);
        var lexicon = new Lexicon([new Phrase("example", [phrase!], [])]);
        FactReader.Read(LetterReader.Read(new SourceText("", Letter), lexicon), lexicon, House.Unknown);
    }
}
