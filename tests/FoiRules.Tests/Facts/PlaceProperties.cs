using FoiRules.Facts;
using FoiRules.Tests.Letters;
using FoiRules.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

/// <summary>What is read of a letter stands where the letter has it, however it is saved and whatever is put into it.</summary>
public sealed class PlaceProperties
{
    // A folder of further letters to hold to this, such as the examples of the CommonMark specification.
    static readonly string? Further = Environment.GetEnvironmentVariable("FOIRULES_LETTERS");

    static readonly string[] Letters =
    [
        .. Directory.GetFiles(Path.Combine(Shipped.Repository, "examples"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText),
        .. Further is null ? [] : Directory.GetFiles(Further, "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    // Put in between two words: none of them changes what the words around it say.
    static readonly string[] Insertions = [" &amp; ", " &nbsp;", " \\& ", " \\* ", "  ", " \u00A0", " 😀 ", " e\u0301 ", " ŵŷ ", " <!-- x --> ", " `code` ", "\t", " &#233; ", " \u2028 "];

    [Test]
    [TestCaseSource(nameof(Letters))]
    [TestCase("You asked:\n\n#\t Request &#233;  NCT 77\n\nNine.")]
    [TestCase("You asked:\n\n#\tRequest &amp; reply &amp; more\n\nNine.")]
    [TestCase("##\t <!-- x -->     foo\n")]
    [TestCase("#\t<!-- x --> Nine (9) held\n")]
    public void Every_character_read_is_the_one_at_its_place(string letter) => ReadsTrue(letter);

    [FsCheck.NUnit.Property(MaxTest = 300)]
    public Property A_letter_with_things_put_in_is_read_at_its_places() => Prop.ForAll(Changed().ToArbitrary(), ReadsTrue);

    [TestCase("Foo\t bar\n#\t \U0001F600  <!-- x -->  baz\nBar \\* &nbsp;  foo\n")]
    [TestCase("> # Answers\n\n#\t **Bold**  <!-- x -->  two staff &amp; one\\* baz\n\n- a\tb\tc d\n")]
    public void A_heading_behind_a_tab_is_read_at_its_places(string letter) => ReadsTrue(letter);

    [Test]
    [TestCaseSource(nameof(Letters))]
    public void A_letter_saved_on_Windows_says_the_same(string letter)
    {
        var lf = letter.ReplaceLineEndings("\n");
        Told(lf.ReplaceLineEndings("\r\n")).ShouldBe(Told(lf));
    }

    [Test]
    [TestCaseSource(nameof(Letters))]
    public void A_byte_order_mark_changes_nothing(string letter)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(letter);
        var source = FoiRules.Text.SourceText.Decode("letter.md", [0xEF, 0xBB, 0xBF, .. bytes], out _)!;
        Told(source.Content).ShouldBe(Told(letter));
    }

    static Gen<string> Changed() =>
        from letter in Gen.Elements(Letters)
        from places in Gen.Choose(0, 1_000_000).ListOf(6)
        from inserted in Gen.Elements(Insertions).ListOf(6)
        from windows in Gen.Elements(true, false)
        select Insert(windows ? letter.ReplaceLineEndings("\r\n") : letter, places, inserted);

    static string Insert(string letter, IEnumerable<int> places, IEnumerable<string> inserted)
    {
        foreach (var (place, piece) in places.Zip(inserted))
        {
            var at = letter.IndexOf(' ', place % letter.Length);
            letter = at < 0 ? letter : letter[..at] + piece + letter[at..];
        }

        return letter;
    }

    static void ReadsTrue(string text)
    {
        var letter = Outline.Read(text);
        foreach (var prose in letter.Segments.SelectMany(s => s.Table is { } table ? table.Rows.SelectMany(r => r).Select(c => c.Passage.Prose) : [s.Passage.Prose]))
        {
            for (var i = 0; i < prose.Text.Length; i++)
            {
                var at = prose.ToSource(i, i + 1).Start;
                IsTrue(prose.Text[i], text[at]).ShouldBeTrue($"'{prose.Text[i]}' of '{prose.Text}' is read at {at}, where the letter has '{text[at]}'");
            }
        }

        var facts = FactReader.Read(letter, Shipped.Pack.Lexicon, Shipped.Pack.House);
        foreach (var fact in FactCatalogue.Kinds.Keys.SelectMany(facts.All).Where(f => f is not LetterFact))
        {
            var written = text[fact.Span.Start..fact.Span.End];
            written.ShouldNotBeNullOrWhiteSpace($"{fact} says where it is");
        }
    }

    // White space of any kind is read as a space, and what stands for another character (an entity) at the place of what was written.
    static bool IsTrue(char read, char written) => read == written || written is '&'
        || (read == ' ' && (char.IsWhiteSpace(written) || written is '<' or '\\'));

    // Each fact with the words it stands on; a break reads as a space, wherever the letter has it.
    static List<string> Told(string text)
    {
        var facts = Found.In(text);
        return [.. FactCatalogue.Kinds.Values.Where(k => k.Name != "letter").SelectMany(k => facts.All(k.Name)
            .Select(f => $"{k.Name}: {string.Join(' ', text[f.Span.Start..f.Span.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"))];
    }
}
