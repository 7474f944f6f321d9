using FoiRules.Findings;
using FoiRules.Scripting.Running;
using Microsoft.CodeAnalysis;
using TextSpan = FoiRules.Text.TextSpan;

namespace FoiRules.Scripting.Compiling;

/// <summary>Leads from the compiled text back to the rule files, and gathers what is wrong there.</summary>
sealed class ScriptOrigin(ScriptText text)
{
    const int MostFaults = 20;

    /// <summary>What is wrong, at its place.</summary>
    public List<Finding> Faults { get; } = [];

    /// <summary>The scripts that have a mistake; a library with one spoils all that use it.</summary>
    public HashSet<int> Broken { get; } = [];

    /// <summary>Whether a library has a mistake.</summary>
    public bool IsLibraryBroken { get; private set; }

    /// <summary>Reports a mistake at a place of the compiled text.</summary>
    public void Add(Microsoft.CodeAnalysis.Text.TextSpan span, string message)
    {
        var segment = text.At(span.Start) ?? text.Segments[0];
        Add(segment, Math.Clamp(span.Start - segment.Start, 0, segment.Length), Math.Clamp(span.End - segment.Start, 0, segment.Length), message);
    }

    /// <summary>Reports a mistake at a place of a segment.</summary>
    public void Add(ScriptSegment segment, int start, int end, string message)
    {
        Broken.Add(segment.Script);
        IsLibraryBroken |= segment.Script < 0;
        var place = new TextSpan(segment.SourceStart + start, segment.SourceStart + Math.Max(start, end));
        var line = segment.Source.LineSpan(segment.Source.Position(place.Start).Line);
        place = new TextSpan(place.Start, Math.Max(place.Start, Math.Min(place.End, line.End)));
        if (Faults.Count < MostFaults && !Faults.Exists(f => f.Place.Span == place && f.Place.Source == segment.Source))
        {
            Faults.Add(new Finding
            {
                Code = "",
                Name = "rule-file",
                Severity = Severity.Error,
                Message = message,
                Place = new Place(segment.Source, place),
                IsFault = true,
            });
        }
    }

    /// <summary>Whether a member of the compiled class is declared in a library, and so may be called.</summary>
    public bool IsLibrary(ISymbol member) =>
        member.DeclaringSyntaxReferences is [var declared, ..] && text.Segments.FirstOrDefault(s => s.Script < 0 && s.Start <= declared.Span.Start && declared.Span.End <= s.Start + s.Length) is not null;
}
