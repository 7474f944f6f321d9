using FoiRules.Findings;
using FoiRules.Text;
using FoiRules.Time;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

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

        try
        {
            var parser = new Parser(new StringReader(source.Content[start..end]));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return FrontMatter.None;
            }

            if (!parser.TryConsume<MappingStart>(out _))
            {
                findings.Add(Fault(source, new TextSpan(start, start), "The front matter is not a list of keys and values, such as 'regime: FOIA', so what it says of the letter is not known."));
                return FrontMatter.None;
            }

            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                if (parser.TryConsume<Scalar>(out var value))
                {
                    Check(source, key, start, findings);
                    CheckValue(source, key.Value.ToLowerInvariant(), value, start, findings);
                    entries[key.Value.ToLowerInvariant()] = new FrontMatterEntry(key.Value.ToLowerInvariant(), value.Value, Span(value, start));
                }
                else
                {
                    parser.SkipThisAndNestedEvents();
                }
            }
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            // YamlDotNet's scanner throws the second at an open bracket, and says no place.
            var at = Math.Clamp(start + (int)((fault as YamlException)?.Start.Index ?? 0), start, end);
            findings.Add(Fault(source, new TextSpan(at, at), "The front matter is not YAML that can be read, so what it says of the letter is not known."));
        }

        return new FrontMatter(entries);
    }

    static void Check(SourceText source, Scalar key, int start, List<Finding> findings)
    {
        if (!FrontMatter.Keys.Contains(key.Value.ToLowerInvariant()) && Nearest.Of(key.Value, FrontMatter.Keys) is { } meant)
        {
            findings.Add(Fault(source, Span(key, start), $"The front matter has a key '{key.Value}', which nothing reads; did you mean '{meant}'?"));
        }
    }

    static void CheckValue(SourceText source, string key, Scalar value, int start, List<Finding> findings)
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
            findings.Add(Fault(source, Span(value, start), $"The front matter's '{key}' cannot be read: {fault}"));
        }
    }

    static bool Allows(IReadOnlyList<string> words, string written) =>
        words.Any(w => string.Equals(w.TrimEnd('s'), written.TrimEnd('s', 'S'), StringComparison.OrdinalIgnoreCase)) || written is "FOI" or "foi";

    static TextSpan Span(Scalar scalar, int start) => new(start + (int)scalar.Start.Index, start + (int)scalar.End.Index);

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
