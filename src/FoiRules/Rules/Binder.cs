using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>A rule file, and whether it may replace what files before it declared, as house files may.</summary>
/// <param name="Source">The file.</param>
/// <param name="MayReplace">Whether a phrase or rule of the same name takes the place of an earlier one.</param>
public sealed record RuleFile(SourceText Source, bool MayReplace);

/// <summary>A declaration, and where its mistakes are reported.</summary>
sealed record Declared(Declaration Declaration, Faults Faults, bool MayReplace);

/// <summary>Binds all rule files together. The order of its steps is the order in which declarations need one another.</summary>
public sealed class Binder
{
    readonly List<Finding> findings = [];
    readonly List<SourceText> sources = [];
    readonly List<Declared> declarations = [];
    readonly PhraseTable phrases;
    readonly Dictionary<string, Rule> rules = new(StringComparer.Ordinal);
    readonly HashSet<string> replaced = new(StringComparer.Ordinal);

    Binder(CompiledRules? compiled) => phrases = new PhraseTable(compiled);

    /// <summary>Parses and binds. Never throws; what is wrong is in <see cref="RulePack.Findings"/>.</summary>
    public static RulePack Bind(IEnumerable<RuleFile> files)
    {
        var binder = new Binder(null);
        binder.Parse(files);
        binder.DeclarePhrases();
        binder.RequirePhrases();
        return binder.Finish();
    }

    /// <summary>Binds the shipped rules as they were compiled, and parses and binds what comes on top of them.</summary>
    public static RulePack Bind(CompiledRules compiled, IReadOnlyList<RuleFile> files)
    {
        var binder = new Binder(compiled);
        foreach (var file in compiled.Files)
        {
            binder.sources.Add(file.Source);
            binder.Declare(file.Declarations, new Faults(file.Source, binder.findings) { IsProven = true }, mayReplace: false);
        }

        if (files.Count > 0)
        {
            binder.Parse(files);
            binder.DeclarePhrases();
        }

        return binder.Finish();
    }

    RulePack Finish()
    {
        BindRules();
        var house = BindHouse();
        return new RulePack
        {
            Rules = InOrder(house?.TurnedOff),
            Lexicon = phrases.ToLexicon(),
            House = house?.Finish() ?? House.Unknown,
            Settings = house?.Settings ?? [],
            Findings = FindingsInOrder(),
        };
    }

    void Declare(IReadOnlyList<Declaration> found, Faults faults, bool mayReplace)
    {
        foreach (var declaration in found)
        {
            declarations.Add(new Declared(declaration, faults, mayReplace));
        }
    }
    // A file is mended from its top; in which step a mistake was seen is nobody's concern.
    List<Finding> FindingsInOrder() => findings.Count < 2 ? findings
        : [.. findings.OrderBy(f => sources.IndexOf(f.Place.Source)).ThenBy(f => f.Place.Span.Start)];

    List<Rule> InOrder(HashSet<string>? turnedOff)
    {
        var kept = new List<Rule>(rules.Count);
        foreach (var rule in rules.Values)
        {
            if (turnedOff is null || !turnedOff.Contains(rule.Description.Code))
            {
                kept.Add(rule);
            }
        }

        kept.Sort((a, b) => string.CompareOrdinal(a.Description.Code, b.Description.Code));
        return kept;
    }

    void Parse(IEnumerable<RuleFile> files)
    {
        foreach (var file in files)
        {
            sources.Add(file.Source);
            var (found, faults) = RuleParser.Parse(file.Source);
            findings.AddRange(faults);
            Declare(found, new Faults(file.Source, findings), file.MayReplace);
        }
    }

    void DeclarePhrases()
    {
        foreach (var (declaration, faults, mayReplace) in declarations)
        {
            if (declaration is PhraseSyntax phrase)
            {
                phrases.Declare(phrase, faults, mayReplace);
            }
        }
    }

    void RequirePhrases()
    {
        // A phrase that could not be read is reported where it stands.
        var isRead = !findings.Exists(f => f.IsFault);
        foreach (var name in Cues.Names.Concat(FactPhrases.Names).Where(n => isRead && phrases.Find(n) is null))
        {
            var near = Nearest.Of(name, phrases.Names);
            var place = (near is null ? null : phrases.PlaceOf(near)) ?? (declarations.Count > 0 ? new Place(declarations[0].Faults.Source, default) : null);
            if (place is not null)
            {
                findings.Add(SyntaxFault.Make(place.Source, place.Span, $"the lexicon has no phrase '{name}', without which letters cannot be read{Nearest.Hint(name, phrases.Names)}"));
            }
        }
    }

    void BindRules()
    {
        foreach (var (declaration, faults, mayReplace) in declarations)
        {
            if (declaration is not RuleSyntax syntax)
            {
                continue;
            }

            if (rules.TryGetValue(syntax.Code.Text, out var earlier) && (!mayReplace || replaced.Contains(syntax.Code.Text)))
            {
                faults.Add(syntax.Code.Span, $"there is a rule '{syntax.Code.Text}' already", earlier.Place with { Note = "declared here" });
                continue;
            }

            rules[syntax.Code.Text] = RuleBinder.Bind(syntax, faults, phrases);
            if (mayReplace)
            {
                replaced.Add(syntax.Code.Text);
            }
        }
    }

    // Most often there is none, and nothing of it need be loaded.
    HouseBinder? BindHouse()
    {
        HouseBinder? house = null;
        foreach (var (declaration, faults, mayReplace) in declarations)
        {
            if (declaration is not (RuleSyntax or PhraseSyntax or UseSyntax))
            {
                house ??= new HouseBinder(phrases);
                house.Bind(declaration, rules.Keys, faults, mayReplace);
            }
        }

        return house;
    }
}
