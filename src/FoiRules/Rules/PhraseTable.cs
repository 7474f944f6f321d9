using FoiRules.Findings;
using FoiRules.Language.Syntax;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>Gathers the phrases of all files, so that each has an index before any rule asks for it.</summary>
sealed class PhraseTable
{
    readonly Lexicon? compiled;
    readonly HashSet<string> used = new(StringComparer.Ordinal);
    readonly List<Phrase?> phrases = [];
    readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);
    readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);

    readonly HashSet<string> replaced = new(StringComparer.Ordinal);

    /// <summary>Begins with the phrases of the compiled rules, which need not be read again.</summary>
    public PhraseTable(CompiledRules? rules)
    {
        compiled = rules?.Lexicon;
        foreach (var phrase in rules?.Phrases ?? [])
        {
            Index(phrase.Name);
            if (phrase.Place is { } place)
            {
                places[phrase.Name] = place;
            }
        }
    }

    /// <summary>Begins with the phrases of a pack.</summary>
    public PhraseTable(RulePack pack)
    {
        compiled = pack.Lexicon;
        foreach (var name in pack.Lexicon.Names)
        {
            Index(name);
        }

        foreach (var (name, place) in pack.Phrases)
        {
            places[name] = place;
        }
    }

    /// <summary>Where each declared phrase is declared.</summary>
    public IReadOnlyDictionary<string, Place> Places => places;

    /// <summary>Notes that something asks for a phrase. Conditions are bound when letters first need them, and letters are checked side by side.</summary>
    public void Use(string name)
    {
        lock (used)
        {
            used.Add(name);
        }
    }

    /// <summary>Whether something asks for a phrase.</summary>
    public bool IsUsed(string name)
    {
        lock (used)
        {
            return used.Contains(name);
        }
    }

    /// <summary>The declared names.</summary>
    public IEnumerable<string> Names => places.Keys;

    /// <summary>Where a phrase is declared.</summary>
    public Place? PlaceOf(string name) => places.GetValueOrDefault(name);

    /// <summary>The index of a declared phrase, or null.</summary>
    public int? Find(string name) => places.ContainsKey(name) ? slots[name] : null;

    /// <summary>The index of a phrase that was written where it is used, or null.</summary>
    public int? FindWritten(TextLiteral literal) => slots.TryGetValue(Named([literal]), out var index) ? index : null;

    /// <summary>Takes a declaration in; one in a later layer (a house file) replaces the phrase of that name.</summary>
    public void Declare(PhraseSyntax syntax, Faults faults, bool mayReplace)
    {
        var name = syntax.Name.Text;
        if (places.TryGetValue(name, out var earlier) && (!mayReplace || replaced.Contains(name)))
        {
            faults.Add(syntax.Name.Span, $"there is a phrase '{name}' already", earlier with { Note = "declared here" });
            return;
        }

        var phrase = new Phrase(name, Read(syntax.Patterns, faults), Read(syntax.ButNot, faults));
        phrases[Index(name)] = phrase;
        places[name] = new Place(faults.Source, syntax.Name.Span);
        if (mayReplace)
        {
            replaced.Add(name);
        }
    }

    /// <summary>The index of a phrase written where it is used: <c>mentions "car park*"</c>.</summary>
    public int Anonymous(TextLiteral literal, Faults faults) => Anonymous([literal], faults);

    /// <summary>The index of several such phrases, any of which will do.</summary>
    public int Anonymous(IReadOnlyList<TextLiteral> literals, Faults faults)
    {
        var name = Named(literals);
        var isNew = !slots.ContainsKey(name);
        var index = Index(name);
        if (isNew)
        {
            phrases[index] = new Phrase(name, Read(literals, faults), []);
        }

        return index;
    }

    /// <summary>All of them, in the order of their indexes.</summary>
    public Lexicon ToLexicon() => compiled is null ? new Lexicon(phrases.OfType<Phrase>()) : phrases.Exists(p => p is not null) ? compiled.With(phrases) : compiled;

    static string Named(IReadOnlyList<TextLiteral> literals) =>
        literals.Count == 1 ? $"\"{literals[0].Text}\"" : string.Join('|', literals.Select(l => $"\"{l.Text}\""));

    int Index(string name)
    {
        if (!slots.TryGetValue(name, out var index))
        {
            slots.Add(name, index = phrases.Count);
            phrases.Add(null);
        }

        return index;
    }

    static List<PhrasePattern> Read(IReadOnlyList<TextLiteral> literals, Faults faults)
    {
        var patterns = new List<PhrasePattern>(literals.Count);
        foreach (var literal in literals)
        {
            if (PhrasePattern.Read(literal.Text, out var fault) is { } pattern)
            {
                patterns.Add(pattern);
            }
            else
            {
                var at = Math.Min(literal.Span.Start + 1 + fault.At, literal.Span.End - 1);
                faults.Add(new TextSpan(at, Math.Min(at + 1, literal.Span.End)), fault.Message);
            }
        }

        return patterns;
    }
}
