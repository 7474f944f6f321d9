using FoiRules.Text;

namespace FoiRules.Findings;

/// <summary>A place in a source, with what is to be seen there.</summary>
/// <param name="Source">The draft or rule file.</param>
/// <param name="Span">The characters meant.</param>
/// <param name="Note">What this place has to do with the finding, for a related place; null where the message says it.</param>
public sealed record Place(SourceText Source, TextSpan Span, string? Note = null);

/// <summary>One thing to put right, in a letter or in a rule file: what, why, what to do, where.</summary>
public sealed record Finding
{
    /// <summary>The code of the rule, as in the catalogue: "SDC01". Stable; used to turn a rule off.</summary>
    public required string Code { get; init; }

    /// <summary>The readable name of the rule: "small-number".</summary>
    public required string Name { get; init; }

    /// <summary>How grave it is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>What is wrong, in one plain sentence. Never a value that was meant to be hidden.</summary>
    public required string Message { get; init; }

    /// <summary>Where it is.</summary>
    public required Place Place { get; init; }

    /// <summary>Further places of the same cause, in the order of the letter.</summary>
    public IReadOnlyList<Place> Related { get; init; } = [];

    /// <summary>The provision it rests on: "FOIA s.40(2) by virtue of s.40(3A)(a)". Null for a fault of a rule file.</summary>
    public string? Provision { get; init; }

    /// <summary>Why it matters, in a sentence or two.</summary>
    public string? Why { get; init; }

    /// <summary>What to write instead, or what to do.</summary>
    public string? Instead { get; init; }

    /// <summary>What would put it right by machine; the first is the one to offer. Empty where only a person can.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>Every place where it is found: the first, and those that repeat it. What it only rests on has a note and is none of them.</summary>
    public IEnumerable<Place> Places()
    {
        yield return Place;
        foreach (var place in Related)
        {
            if (place.Note is null)
            {
                yield return place;
            }
        }
    }

    /// <summary>The same finding at some of its places alone. It offers no fix then, because a fix is of all places.</summary>
    public Finding At(IReadOnlyList<Place> places)
    {
        var grounds = Related.Where(place => place.Note is not null).ToList();
        return places.Count + grounds.Count == Related.Count + 1 ? this : this with { Place = places[0], Related = [.. places.Skip(1), .. grounds], Fixes = [] };
    }

    /// <summary>Whether the tool could not do its job because of this (a broken rule file, an unreadable letter): exit code 2.</summary>
    public bool IsFault { get; init; }
}
