using FoiRules.Findings;
using FoiRules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FoiRules.Letters;

/// <summary>Reads front matter: a flat list of keys and values in YAML.</summary>
static class FrontMatterReader
{
    /// <summary>Reads the YAML between the two lines of hyphens, which begins at <paramref name="start"/>.</summary>
    public static FrontMatter Read(SourceText source, int start, int end, List<Finding> findings)
    {
        var entries = new Dictionary<string, FrontMatterEntry>(StringComparer.Ordinal);
        try
        {
            var parser = new Parser(new StringReader(source.Content[start..end]));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _))
            {
                return FrontMatter.None;
            }

            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                if (parser.TryConsume<Scalar>(out var value))
                {
                    Check(source, key, start, findings);
                    entries[key.Value.ToLowerInvariant()] = new FrontMatterEntry(key.Value.ToLowerInvariant(), value.Value, Span(value, start));
                }
                else
                {
                    parser.SkipThisAndNestedEvents();
                }
            }
        }
        catch (YamlException fault)
        {
            var at = Math.Clamp(start + (int)fault.Start.Index, start, end);
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
