namespace FoiRules.Reports.Merging;

/// <summary>A place: lines and columns count from 1.</summary>
/// <param name="Path">The letter.</param>
/// <param name="StartLine">The line of the first character.</param>
/// <param name="StartColumn">Its column.</param>
/// <param name="EndLine">The line of the end.</param>
/// <param name="EndColumn">The column after the last character.</param>
/// <param name="Excerpt">What stands there; null where the report does not say.</param>
/// <param name="Note">What it has to do with the finding.</param>
record JsonPlace(string Path, int StartLine, int StartColumn, int EndLine, int EndColumn, string? Excerpt, string? Note)
{
    // A letter holds at most 64 MiB; what counts further was not written by this tool.
    const int Most = 64 << 20;

    /// <summary>Whether there can be such a place.</summary>
    public bool IsSound => StartLine is >= 1 and <= Most && StartColumn is >= 1 and <= Most && EndLine >= StartLine && EndLine <= Most && EndColumn is >= 1 and <= Most;
}

/// <summary>A finding, at its place.</summary>
sealed record JsonFinding(
    string Code,
    string Name,
    string Severity,
    bool Fault,
    string Message,
    string? Provision,
    string? Why,
    string? Instead,
    string Path,
    int StartLine,
    int StartColumn,
    int EndLine,
    int EndColumn,
    string? Excerpt,
    string? Note,
    IReadOnlyList<JsonPlace> Related,
    IReadOnlyList<JsonFix> Fixes,
    JsonSuppression? Suppression = null) : JsonPlace(Path, StartLine, StartColumn, EndLine, EndColumn, Excerpt, Note)
{
    /// <summary>Its place, those related, those of its changes and of its suppression.</summary>
    public IEnumerable<JsonPlace> Places()
    {
        yield return this;
        foreach (var place in Related)
        {
            yield return place;
        }

        foreach (var edit in Fixes.SelectMany(f => f.Edits))
        {
            yield return Of(edit);
        }

        if (Suppression is not null)
        {
            yield return new JsonPlace(Suppression.Path, Suppression.Line, Suppression.Column, Suppression.Line, Suppression.Column, null, null);
        }
    }

    /// <summary>The place of an edit.</summary>
    public JsonPlace Of(JsonEdit edit) => new(Path, edit.StartLine, edit.StartColumn, edit.EndLine, edit.EndColumn, null, null);
}
