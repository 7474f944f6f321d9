namespace FoiRules.Letters;

/// <summary>Numbers lines by capitals with a dot where they run from "A." on: "A. …", "B. …", "C. …". One capital with a dot alone is an initial, or "A." for answer.</summary>
static class CapitalLabels
{
    /// <summary>Labels the lines of each such run. One pass, before the words of the lines are read.</summary>
    public static void Give(List<Segment> segments)
    {
        var run = new List<int>();
        for (var i = 0; i < segments.Count; i++)
        {
            if (Capital(segments[i]) is not { } capital)
            {
                continue;
            }

            if (capital == 'A')
            {
                Label(run, segments);
            }

            if (capital == 'A' + run.Count)
            {
                run.Add(i);
            }
        }

        Label(run, segments);
    }

    static char? Capital(Segment segment) => segment is { Label: null, Table: null, Known: null, Passage.Prose.Text: [>= 'A' and <= 'Z' and var capital, '.', .. var rest] }
        && (rest.Length == 0 || rest[0] == ' ') ? capital : null;

    static void Label(List<int> run, List<Segment> segments)
    {
        foreach (var i in run.Count > 1 ? run : [])
        {
            var prose = segments[i].Passage.Prose;
            segments[i] = segments[i] with
            {
                Label = prose.Text[..1],
                Passage = Passage.Empty with { Prose = prose.Text.Length > 2 ? prose.Slice(2, prose.Text.Length) : Prose.Empty },
            };
        }

        run.Clear();
    }
}
