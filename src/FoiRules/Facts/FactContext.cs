using FoiRules.Law;
using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>What every reader of facts is given: the letter, the lexicon, and the facts read before.</summary>
sealed class FactContext
{
    // By kind, each list once: the sentences of a long letter are asked for by many readers.
    readonly object?[] known = new object?[FactCatalogue.Kinds.Count];
    LetterZones? zones;

    public FactContext(Letter letter, Lexicon lexicon, House house)
    {
        (Letter, Lexicon, House) = (letter, lexicon, house);
        Facts = new LetterFacts(this);
        Readings = Reading.Of(letter);
        AnswerWords = new HashSet<string>?[letter.Exchanges.Count];
        Named = new List<ActMention>[Readings.Count];
        TwoThreads.EachOf(letter.Source, Named.Length, i => Named[i] = Readings[i].Passage.Has(WordSign.Act) ? ActScan.Run(Readings[i].Passage.Prose.Text) : ActScan.None);
        Regime = RegimeReader.Read(letter, NamedByAuthority(), house, () => RegimeChoice.IsOfRegulations(this));
    }

    public Letter Letter { get; }

    public Lexicon Lexicon { get; }

    public House House { get; }

    /// <summary>What other letters of the run say of the same; nothing where a letter is read alone.</summary>
    public IReadOnlyList<ReleasedElsewhere> Elsewhere { get; init; } = [];

    /// <summary>What was read so far.</summary>
    public LetterFacts Facts { get; }

    /// <summary>Every text of the letter with its place in it, in order.</summary>
    public List<Reading> Readings { get; }

    /// <summary>The Acts named in each of the readings, short forms included.</summary>
    public List<ActMention>[] Named { get; }

    /// <summary>The law the letter answers under.</summary>
    public Regime Regime { get; }

    /// <summary>For each exchange what its answer is about, once that is looked for.</summary>
    public HashSet<string>?[] AnswerWords { get; }

    /// <summary>The one day the letter says of the request that it was received, and that it bears, once they are looked for.</summary>
    public OnlyDay?[] OnlyDays { get; } = new OnlyDay?[2];

    /// <summary>When the messages of a thread were sent, once that is looked for.</summary>
    public MailDates? Mail { get; set; }

    /// <summary>Where in the letter each segment stands.</summary>
    public LetterZones Zones
    {
        get
        {
            lock (Readings)
            {
                return zones ??= new LetterZones(Letter, Lexicon);
            }
        }
    }

    /// <summary>The facts of a kind read before, in order. All who ask share them, and leave them as they are.</summary>
    public List<T> Known<T>(FactKind kind)
        where T : Fact
    {
        if (known[kind.Place] is List<T> asked)
        {
            return asked;
        }

        var all = Facts.All(kind);
        var facts = new List<T>(all.Count);
        foreach (var fact in all)
        {
            facts.Add((T)fact);
        }

        known[kind.Place] = facts;
        return facts;
    }

    /// <summary>Whether a naming counts as one by the authority: the requester's own shorthand is not its first mention of an Act, and a short form in brackets no second one.</summary>
    public static bool IsByAuthority(Reading reading, ActMention mention) => reading.Part != Part.Request && !mention.IsAlias;

    IEnumerable<ActMention> NamedByAuthority()
    {
        for (var i = 0; i < Readings.Count; i++)
        {
            foreach (var mention in Named[i])
            {
                if (IsByAuthority(Readings[i], mention) && !RegimeReader.IsRuledOut(Readings[i].Passage.Prose.Text, mention))
                {
                    yield return mention;
                }
            }
        }
    }

    /// <summary>The index of a phrase the facts are built on.</summary>
    public int Phrase(string name) => Lexicon.Index(name);
}
