using FoiRules.Findings;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Suppressing;

/// <summary>Reads the suppressions of a letter from its comments.</summary>
sealed class SuppressionReader
{
    // What nobody can have decided one by one; it also bounds the work.
    const int Most = 1000;

    readonly SourceText source;
    readonly List<TextSpan> comments = [];
    readonly Stack<SuppressionComment> begun = new();
    readonly CoveredLines lines;

    SuppressionReader(SourceText source)
    {
        this.source = source;
        lines = new CoveredLines(source, comments);
    }

    /// <summary>The suppressions in order of their comments.</summary>
    public List<Suppression> Suppressions { get; } = [];

    /// <summary>What is wrong with those that could not be read.</summary>
    public List<Finding> Faults { get; } = [];

    /// <summary>The comments that suppress everything; what is found where each is about.</summary>
    public List<Suppression> Blankets { get; } = [];

    /// <summary>Reads all comments. Never throws on any content.</summary>
    public static SuppressionReader Read(SourceText source)
    {
        var reader = new SuppressionReader(source);
        var found = Comment.In(Draft.Of(source));
        foreach (var comment in found)
        {
            reader.comments.Add(comment.Span);
        }

        foreach (var comment in found)
        {
            reader.Read(comment);
            if (reader.Suppressions.Count > Most)
            {
                reader.Fault(comment.Span, $"There are more than {Most} suppressions in this letter; those behind this one are not read.");
                break;
            }
        }

        foreach (var open in reader.begun)
        {
            reader.Fault(open.Span, "This is never ended, so it suppresses nothing; write <!-- foirules-ignore-end --> where it ends.");
        }

        reader.LookForOthers();
        return reader;
    }

    void Read(Comment comment)
    {
        var text = source.Slice(comment.Span);
        var isClosed = text.EndsWith(Comment.Closing, StringComparison.Ordinal);
        var inside = new TextSpan(comment.Span.Start + Comment.Opening.Length, comment.Span.End - (isClosed ? Comment.Closing.Length : 0));
        if (inside.Length <= 0 || SuppressionComment.Read(source.Content, comment.Span, inside) is not { } read)
        {
            return;
        }

        var fault = !isClosed ? "This comment is never closed, so the rest of the letter is not read; write '-->' at its end."
            : comment.IsQuoted ? "A comment in a quotation suppresses nothing: those are the words of the requester. Put it outside."
            : read.Fault;
        if (fault is not null)
        {
            Fault(comment.Span, fault);
        }
        else if (read.Verb == SuppressionComment.End)
        {
            End(read);
        }
        else if (read.Because is null && read.Codes.Count > 0)
        {
            Fault(comment.Span, $"A suppression needs its reason; write {SuppressionComment.Example}.");
        }
        else if (read.Verb == SuppressionComment.Begin)
        {
            begun.Push(read);
        }
        else if (read.Verb == SuppressionComment.Letter)
        {
            Add(read, SuppressionScope.Letter, new TextSpan(0, source.Content.Length));
        }
        else if (lines.Of(comment.Span) is var (scope, span))
        {
            Add(read, scope, span);
        }
        else
        {
            Fault(comment.Span, "Nothing follows this comment that could be suppressed; put it before the block it is about, or on its line.");
        }
    }

    void End(SuppressionComment end)
    {
        if (end.Codes.Count > 0 || end.Because is not null)
        {
            Fault(end.Span, "'foirules-ignore-end' ends what was begun last and says nothing else; write <!-- foirules-ignore-end -->.");
        }

        if (begun.TryPop(out var begin))
        {
            Add(begin, SuppressionScope.Range, new TextSpan(begin.Span.End, end.Span.Start));
        }
        else
        {
            Fault(end.Span, "Nothing was begun that could end here; write <!-- foirules-ignore-begin SDC01 because \"…\" --> where it begins.");
        }
    }

    void Add(SuppressionComment read, SuppressionScope scope, TextSpan covered)
    {
        List<string> codes = [];
        foreach (var code in read.Codes)
        {
            codes.Add(code.Text);
        }

        var isBlanket = codes.Count == 0 || codes.Exists(c => c is "*" or "all");
        (isBlanket ? Blankets : Suppressions).Add(new Suppression(new Place(source, read.Span), scope, covered, codes, read.Because ?? "") { By = read.By, Until = read.Until, Ref = read.Ref });
    }

    // What looks like one and is none to Markdown, as in a line that is indented like code, would be seen by the requester.
    void LookForOthers()
    {
        var content = source.Content;
        for (var at = content.IndexOf(Comment.Opening, StringComparison.Ordinal); at >= 0; at = content.IndexOf(Comment.Opening, at + 1, StringComparison.Ordinal))
        {
            var after = content.AsSpan(at + Comment.Opening.Length).TrimStart();
            if (after.StartsWith(SuppressionComment.Ignore, StringComparison.OrdinalIgnoreCase) && !lines.IsInComment(at))
            {
                Fault(new TextSpan(at, at + Comment.Opening.Length), "This is no comment to Markdown: it stands in code or is indented like code, so the requester would read it. Put it at the beginning of a line.");
            }
        }
    }

    void Fault(TextSpan span, string message) => Faults.Add(SuppressionFault.Malformed.At(source, span, message));
}
