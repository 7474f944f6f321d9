using FoiRules.Facts;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Makes one finding of the repeats of one cause: a letter that makes one mistake sixteen times is told once, with sixteen places.</summary>
static class RollUp
{
    const int MostLines = 5;

    public static IEnumerable<Finding> Of(Rule rule, List<Case> cases, SourceText source)
    {
        var groups = new Dictionary<string, List<Case>>(StringComparer.Ordinal);
        var order = new List<List<Case>>();
        foreach (var found in cases)
        {
            var key = $"{Key(rule.OncePer, found)}|{(int)found.Severity}|{found.Message}";
            if (!groups.TryGetValue(key, out var group))
            {
                groups[key] = group = [];
                order.Add(group);
            }

            // Two facts at one place are one place.
            if (group.Count == 0 || group[^1].Span != found.Span)
            {
                group.Add(found);
            }
        }

        var findings = new List<Finding>(order.Count);
        foreach (var group in order)
        {
            findings.Add(Make(rule, group, source));
        }

        return findings;
    }

    static string Key(string? oncePer, Case found)
    {
        var fact = found.Selected;
        return oncePer switch
        {
            "letter" => "letter",
            "table" when fact.Table >= 0 => $"table {fact.Table}",
            "table" or "answer" => $"answer {fact.Exchange} {(int)fact.Part}",
            "paragraph" => $"paragraph {fact.Paragraph} {(int)fact.Part}",
            "sentence" => $"sentence {fact.Sentence}",
            _ => $"place {found.Span.Start} {found.Span.End}",
        };
    }

    static Finding Make(Rule rule, List<Case> cases, SourceText source)
    {
        var first = cases[0];
        return new Finding
        {
            Code = rule.Description.Code,
            Name = rule.Description.Name,
            Severity = first.Severity,
            Message = first.Message,
            Place = new Place(source, Shown(source, first.Span, first.Selected)),
            Related = Related(cases, source),
            Provision = rule.Description.Provision,
            Why = rule.Description.Why,
            Instead = first.Instead,
            Fixes = FixJoin.Of(cases),
        };
    }

    static List<Place> Related(List<Case> cases, SourceText source)
    {
        var related = new List<Place>();
        for (var i = 1; i < cases.Count; i++)
        {
            related.Add(new Place(source, Shown(source, cases[i].Span, cases[i].Selected)));
        }

        related.AddRange(Grounds(cases, source));
        return related;
    }

    // What a finding rests on is told from its other places by a note.
    static List<Place> Grounds(List<Case> cases, SourceText source)
    {
        var grounds = new List<Place>();
        foreach (var found in cases)
        {
            if (found.Selected.Grounds is not { } spans)
            {
                continue;
            }

            foreach (var span in spans)
            {
                var place = new Place(source, Shown(source, span, found.Selected), "worked out from this");
                if (!grounds.Contains(place))
                {
                    grounds.Add(place);
                }
            }
        }

        return grounds;
    }

    // A wrapped sentence is a place; of a table, an answer or a long paragraph, its first line tells as much.
    static TextSpan Shown(SourceText source, TextSpan span, Fact selected)
    {
        var first = source.Position(span.Start).Line;
        var last = source.Position(Math.Max(span.Start, span.End - 1)).Line;
        return last - first < MostLines && selected.Table < 0 ? span : new TextSpan(span.Start, Math.Max(span.Start, Math.Min(span.End, source.LineSpan(first).End)));
    }
}
