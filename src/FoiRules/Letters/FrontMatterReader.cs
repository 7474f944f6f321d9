using FoiRules.Findings;
using FoiRules.Text;
using FoiRules.Time;

namespace FoiRules.Letters;

/// <summary>Reads front matter: a flat list of keys and values in YAML.</summary>
static class FrontMatterReader
{
    // Keys and values of one letter. The parser goes back over what it has read for each bracket, so a long text would take it for ever.
    const int MostCharacters = 10_000;

    /// <summary>Reads the YAML between the two lines of hyphens, which begins at <paramref name="start"/>.</summary>
    public static FrontMatter Read(SourceText source, int start, int end, List<Finding> findings)
    {
        var entries = new Dictionary<string, FrontMatterEntry>(StringComparer.Ordinal);
        if (end - start > MostCharacters)
        {
            findings.Add(Fault(source, new TextSpan(start, start), "The front matter is too long to be that of a letter, so what it says of the letter is not known."));
            return FrontMatter.None;
        }

        var text = source.Content[start..end];
        YamlFault? fault = null;
        var pairs = FlatYaml.Read(text, start) ?? AnyYaml.Read(text, start, out fault);
        foreach (var (key, value) in pairs)
        {
            var name = key.Value.ToLowerInvariant();
            Check(source, key, findings);
            CheckValue(source, name, value, findings);
            entries[name] = new FrontMatterEntry(name, value.Value, value.Span);
        }

        if (fault is not null)
        {
            findings.Add(Fault(source, new TextSpan(fault.At, fault.At), $"The front matter {fault.What}, so what it says of the letter is not known."));
        }

        return new FrontMatter(entries);
    }

    static void Check(SourceText source, Written key, List<Finding> findings)
    {
        if (!Has(FrontMatter.Keys, key.Value.ToLowerInvariant()) && Nearest.Of(key.Value, FrontMatter.Keys) is { } meant)
        {
            findings.Add(Fault(source, key.Span, $"The front matter has a key '{key.Value}', which nothing reads; did you mean '{meant}'?"));
        }
    }

    static void CheckValue(SourceText source, string key, Written value, List<Finding> findings)
    {
        var fault = key switch
        {
            "regime" when !Allows(FrontMatter.Regimes, value.Value) => $"it is one of {string.Join(", ", FrontMatter.Regimes)}{Nearest.Hint(value.Value, FrontMatter.Regimes)}",
            "jurisdiction" when !Allows(FrontMatter.Jurisdictions, value.Value) => $"it is one of {string.Join(", ", FrontMatter.Jurisdictions)}{Nearest.Hint(value.Value, FrontMatter.Jurisdictions)}",
            "received" or "answered" when !DateText.TryReadAt(value.Value, 0, out _, out _) => "write it as 2024-03-04 or 4 March 2024",
            _ => null,
        };
        if (fault is not null)
        {
            findings.Add(Fault(source, value.Span, $"The front matter's '{key}' cannot be read: {fault}"));
        }
    }

    static bool Has(IReadOnlyList<string> words, string word)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] == word)
            {
                return true;
            }
        }

        return false;
    }

    static bool Allows(IReadOnlyList<string> words, string written)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (string.Equals(words[i].TrimEnd('s'), written.TrimEnd('s', 'S'), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return written is "FOI" or "foi";
    }

    static Finding Fault(SourceText source, TextSpan span, string message) => new()
    {
        Code = "LTR02",
        Name = "front-matter",
        Severity = Severity.Warning,
        Message = message,
        Place = new Place(source, span),
        Why = "Dates and regime decide which rules apply.",
    };
}
