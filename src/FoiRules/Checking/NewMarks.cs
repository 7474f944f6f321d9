using System.Text;
using FoiRules.Text;

namespace FoiRules.Checking;

/// <summary>Puts the marks of an example where its rule reports now. All but the marks stays, byte for byte.</summary>
public static class NewMarks
{
    const string Quotes = "\"\"\"";

    /// <summary>The rule file with new marks in the examples of these trials.</summary>
    /// <param name="file">The rule file.</param>
    /// <param name="trials">Wrong examples of it, with what is reported in them now.</param>
    public static string In(SourceText file, IEnumerable<Trial> trials)
    {
        var text = new StringBuilder(file.Content);
        foreach (var trial in trials.OrderByDescending(t => t.Example.Place.Span.Start))
        {
            var open = file.Content.IndexOf(Quotes, trial.Example.Place.Span.Start, StringComparison.Ordinal) + Quotes.Length;
            var close = file.Content.IndexOf(Quotes, open, StringComparison.Ordinal);
            text.Remove(open, close - open).Insert(open, Marked(file.Content[open..close], trial.Letter.Content, trial.Actual));
        }

        return text.ToString();
    }

    // Walks the example as written beside the letter it stands for: what the letter does not have is indentation, a line end or a mark.
    static string Marked(string written, string letter, IReadOnlyList<TextSpan> places)
    {
        var (text, at) = (new StringBuilder(written.Length), 0);
        var body = Body(written);
        text.Append(written, 0, body.Start);
        foreach (var line in Lines(written, body))
        {
            var bare = Bare(written[line.Start..line.End]);
            var expected = letter.IndexOf('\n', at) is >= 0 and var end ? letter[at..end] : letter[at..];
            var indent = bare.Length - expected.Length;
            if (indent < 0 || !bare.EndsWith(expected, StringComparison.Ordinal))
            {
                return written;
            }

            text.Append(bare, 0, indent);
            Append(text, expected, at, places);
            text.Append(written, line.End, line.Next - line.End);
            at += expected.Length + 1;
        }

        return text.Append(written, body.End, written.Length - body.End).ToString();
    }

    static void Append(StringBuilder text, string line, int at, IReadOnlyList<TextSpan> places)
    {
        for (var i = 0; i <= line.Length; i++)
        {
            foreach (var place in places)
            {
                text.Append(place.End == at + i ? "]]" : "");
            }

            foreach (var place in places)
            {
                text.Append(place.Start == at + i ? "[[" : "");
            }

            text.Append(i < line.Length ? line[i].ToString() : "");
        }
    }

    static string Bare(string line) => Rules.Marks.Read(line).Text is var bare && bare.Contains("]]", StringComparison.Ordinal) ? bare.Replace("]]", "", StringComparison.Ordinal) : bare;

    // Without the line of the opening quotes and that of the closing ones.
    static TextSpan Body(string written)
    {
        var first = written.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var at && string.IsNullOrWhiteSpace(written[..at]) ? at + 1 : 0;
        var last = written.LastIndexOf('\n') is >= 0 and var to && to >= first && string.IsNullOrWhiteSpace(written[to..]) ? to + 1 : written.Length;
        return new TextSpan(first, Math.Max(first, last));
    }

    static IEnumerable<(int Start, int End, int Next)> Lines(string written, TextSpan body)
    {
        for (var start = body.Start; start < body.End;)
        {
            var feed = written.IndexOf('\n', start, body.End - start);
            var next = feed < 0 ? body.End : feed + 1;
            var end = feed < 0 ? body.End : feed > start && written[feed - 1] == '\r' ? feed - 1 : feed;
            yield return (start, end, next);
            start = next;
        }
    }
}
