using FoiRules.Law;
using FoiRules.Letters;
using FoiRules.Phrases;

namespace FoiRules.Facts;

/// <summary>What every reader of facts is given: the letter, the lexicon, and the facts read before.</summary>
sealed class FactContext
{
    LetterZones? zones;

    public FactContext(Letter letter, Lexicon lexicon, House house)
    {
        (Letter, Lexicon, House) = (letter, lexicon, house);
        Facts = new LetterFacts(this);
        Readings = [.. Reading.Of(letter)];

        // The requester's own shorthand is not the authority's first mention of an Act.
        Named = Readings.ConvertAll(r => r.Part == Part.Request ? [] : ActText.Find(r.Passage.Prose.Text));
        Regime = RegimeReader.Read(letter, Named.SelectMany(n => n), house);
    }

    public Letter Letter { get; }

    public Lexicon Lexicon { get; }

    public House House { get; }

    /// <summary>What was read so far.</summary>
    public LetterFacts Facts { get; }

    /// <summary>Every text of the letter with its place in it, in order.</summary>
    public List<Reading> Readings { get; }

    /// <summary>The Acts named in each of the readings.</summary>
    public List<IReadOnlyList<ActMention>> Named { get; }

    /// <summary>The law the letter answers under.</summary>
    public Regime Regime { get; }

    /// <summary>Where in the letter each segment stands.</summary>
    public LetterZones Zones => zones ??= new LetterZones(Letter, Lexicon);

    /// <summary>The facts of a kind read before, in order.</summary>
    public List<T> Known<T>(FactKind kind)
        where T : Fact
    {
        var all = Facts.All(kind.Name);
        var known = new List<T>(all.Count);
        foreach (var fact in all)
        {
            known.Add((T)fact);
        }

        return known;
    }

    /// <summary>The index of a phrase the facts are built on.</summary>
    public int Phrase(string name) => Lexicon.Index(name);
}
