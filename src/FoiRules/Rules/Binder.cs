using System.Runtime.CompilerServices;
using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Rules.Scripts;
using FoiRules.Rules.Warnings;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>A rule file, and whether it may replace what files before it declared, as house files may.</summary>
/// <param name="Source">The file.</param>
/// <param name="MayReplace">Whether a phrase or rule of the same name takes the place of an earlier one.</param>
public sealed record RuleFile(SourceText Source, bool MayReplace)
{
    /// <summary>What its scripts may do.</summary>
    public ScriptAccess Access { get; init; } = ScriptAccess.None;
}

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
    readonly Dictionary<string, TextLiteral> templates = new(StringComparer.Ordinal);
    readonly RulePackOptions options;
    bool hasScripts;
    bool hasIsolated;

    Binder(CompiledRules? compiled, RulePackOptions? options)
    {
        phrases = new PhraseTable(compiled);
        this.options = options ?? RulePackOptions.Default;
    }

    /// <summary>Parses and binds. Never throws; what is wrong is in <see cref="RulePack.Findings"/>.</summary>
    public static RulePack Bind(IEnumerable<RuleFile> files, RulePackOptions? options = null)
    {
        var binder = new Binder(null, options);
        binder.Parse(files);
        binder.DeclarePhrases();
        binder.RequirePhrases();
        return binder.Finish();
    }

    /// <summary>Binds the shipped rules as they were compiled, and parses and binds what comes on top of them.</summary>
    public static RulePack Bind(CompiledRules compiled, IReadOnlyList<RuleFile> files, RulePackOptions? options = null)
    {
        var binder = new Binder(compiled, options);
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
        ReadTemplates();
        BindRules();
        var reviews = Reviews.Read(declarations);
        var house = BindHouse();
        Warn();
        return new RulePack
        {
            Rules = InOrder(house),
            HasScripts = hasScripts,
            HasIsolated = hasIsolated,
            Declared = rules,
            Lexicon = phrases.ToLexicon(),
            Phrases = phrases.Places,
            TurnedOff = house?.TurnedOff ?? [],
            House = house?.Finish() ?? House.Unknown,
            Reviews = reviews,
            Settings = house?.Settings ?? [],
            Findings = FindingsInOrder(house),
            Sources = sources,
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
    List<Finding> FindingsInOrder(HouseBinder? house)
    {
        if (findings.Count > 0 && house is not null)
        {
            findings.RemoveAll(f => !f.IsFault && house.TurnedOff.ContainsKey(f.Code));
        }

        return findings.Count < 2 ? findings : Sorted();
    }

    // Apart, because the shipped rules have none, and sorting loads much.
    [MethodImpl(MethodImplOptions.NoInlining)]
    List<Finding> Sorted() => [.. findings.OrderBy(f => sources.IndexOf(f.Place.Source)).ThenBy(f => f.Place.Span.Start)];

    // A rule with mistakes is put right before anybody asks how good it is.
    void Warn()
    {
        if (!findings.Exists(f => f.IsFault))
        {
            RuleWarnings.Of(declarations, rules, phrases, options.LooksAtShipped);
        }
    }

    void ReadTemplates()
    {
        HashSet<string> own = [];
        foreach (var (declaration, faults, mayReplace) in declarations)
        {
            if (declaration is TemplateSyntax template)
            {
                var name = template.Name.Text;
                if (templates.ContainsKey(name) && (!mayReplace || !own.Add(name)))
                {
                    faults.Add(template.Name.Span, $"there is a clause '{name}' already");
                    continue;
                }

                if (string.IsNullOrWhiteSpace(template.Text.Text))
                {
                    faults.Add(template.Text.Span, $"the clause '{name}' is empty");
                }

                templates[name] = template.Text;
            }
        }
    }

    List<Rule> InOrder(HouseBinder? house)
    {
        var kept = new List<Rule>(rules.Count);
        foreach (var rule in rules.Values)
        {
            var code = rule.Description.Code;
            if (!rule.IsSkipped && (house is null || !house.TurnedOff.ContainsKey(code)) && (rule.Description.Status != RuleStatus.Off || house?.TurnedOn.Contains(code) == true))
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
            Declare(found, new Faults(file.Source, findings) { Access = file.Access }, file.MayReplace);
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
        var room = new BindingRoom(phrases, templates, options, new ScriptBook());
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

            rules[syntax.Code.Text] = RuleBinder.Bind(syntax, faults, room);
            if (mayReplace)
            {
                replaced.Add(syntax.Code.Text);
            }
        }

        room.Scripts.Compile(findings);
        (hasScripts, hasIsolated) = (room.Scripts.IsUsed, room.Scripts.HasIsolated);
    }

    // Most often there is none, and nothing of it need be loaded.
    HouseBinder? BindHouse()
    {
        HouseBinder? house = null;
        foreach (var (declaration, faults, mayReplace) in declarations)
        {
            if (declaration is not (RuleSyntax or PhraseSyntax or ReviewSyntax or UseSyntax or UseFolderSyntax or TemplateSyntax))
            {
                house ??= new HouseBinder(phrases, new HouseCodes(rules));
                house.Bind(declaration, faults, mayReplace);
            }
        }

        return house;
    }
}
