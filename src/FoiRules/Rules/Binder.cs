using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Language;
using FoiRules.Language.Syntax;
using FoiRules.Letters;
using FoiRules.Rules.Warnings;
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
    RulePackOptions options = RulePackOptions.Default;
    readonly List<Finding> findings = [];
    readonly List<SourceText> sources = [];
    readonly List<Declared> declarations = [];
    readonly PhraseTable phrases = new();
    readonly Dictionary<string, Rule> rules = new(StringComparer.Ordinal);
    readonly Dictionary<string, TextLiteral> templates = new(StringComparer.Ordinal);
    readonly HashSet<string> replaced = new(StringComparer.Ordinal);

    /// <summary>Parses and binds. Never throws; what is wrong is in <see cref="RulePack.Findings"/>.</summary>
    public static RulePack Bind(IEnumerable<RuleFile> files, RulePackOptions? options = null)
    {
        var binder = new Binder { options = options ?? RulePackOptions.Default };
        binder.Parse(files);
        binder.DeclarePhrases();
        binder.ReadTemplates();
        binder.BindRules();
        var house = binder.BindHouse();
        binder.Warn();
        return new RulePack
        {
            Rules = binder.InOrder(house),
            TurnedOff = house.TurnedOff,
            Lexicon = binder.phrases.ToLexicon(),
            Phrases = binder.phrases.Places,
            House = house.Finish(),
            Settings = house.Settings,
            Findings = binder.FindingsInOrder(house),
        };
    }

    // A file is mended from its top; in which step a mistake was seen is nobody's concern.
    List<Finding> FindingsInOrder(HouseBinder house)
    {
        if (house.TurnedOff.Count > 0)
        {
            findings.RemoveAll(f => !f.IsFault && house.TurnedOff.ContainsKey(f.Code));
        }

        return findings.Count < 2 ? findings : [.. findings.OrderBy(f => sources.IndexOf(f.Place.Source)).ThenBy(f => f.Place.Span.Start)];
    }

    List<Rule> InOrder(HouseBinder house)
    {
        var kept = new List<Rule>(rules.Count);
        foreach (var rule in rules.Values)
        {
            var code = rule.Description.Code;
            if (!house.TurnedOff.ContainsKey(code) && (rule.Description.Status != RuleStatus.Off || house.TurnedOn.Contains(code)))
            {
                kept.Add(rule);
            }
        }

        kept.Sort((a, b) => string.CompareOrdinal(a.Description.Code, b.Description.Code));
        return kept;
    }

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
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (declaration, faults, mayReplace) in declarations)
        {
            if (declaration is not TemplateSyntax template)
            {
                continue;
            }

            if (templates.ContainsKey(template.Name.Text) && (!mayReplace || !own.Add(template.Name.Text)))
            {
                faults.Add(template.Name.Span, $"there is a clause '{template.Name.Text}' already");
                continue;
            }

            if (string.IsNullOrWhiteSpace(template.Text.Text))
            {
                faults.Add(template.Text.Span, $"the clause '{template.Name.Text}' is empty");
            }

            templates[template.Name.Text] = template.Text;
        }
    }

    void Parse(IEnumerable<RuleFile> files)
    {
        foreach (var file in files)
        {
            sources.Add(file.Source);
            var (found, faults) = RuleParser.Parse(file.Source);
            findings.AddRange(faults);
            var reporter = new Faults(file.Source, findings);
            declarations.AddRange(found.Select(d => new Declared(d, reporter, file.MayReplace)));
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
        var room = new BindingRoom(phrases, templates, options);
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
    }

    HouseBinder BindHouse()
    {
        var house = new HouseBinder(phrases);
        var codes = new HouseCodes(rules);
        foreach (var (declaration, faults, mayReplace) in declarations)
        {
            switch (declaration)
            {
                case AuthoritySyntax authority:
                    house.Bind(authority, faults);
                    break;
                case EntrySyntax entry:
                    house.Bind(entry, faults, mayReplace);
                    break;
                case TurnOffSyntax off:
                    house.Bind(off, codes, faults);
                    break;
                case TurnOnSyntax on:
                    house.Bind(on, codes, faults);
                    break;
                case SetSyntax set:
                    house.Bind(set, codes, faults);
                    break;
            }
        }

        return house;
    }
}
