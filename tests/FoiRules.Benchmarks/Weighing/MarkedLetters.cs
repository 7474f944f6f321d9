using System.Text.Json;
using FoiRules.Letters;
using FoiRules.Phrases;
using FoiRules.Text;

namespace FoiRules.Benchmarks.Weighing;

/// <summary>Reads letters together with what people marked in them.</summary>
sealed class MarkedLetters(Lexicon lexicon)
{
    // A line taken for neither, or the other way round, does less harm than a question taken for an answer.
    const double OfClause = .7;

    /// <summary>The letters of a folder that have marks in a file.</summary>
    public IEnumerable<MarkedLetter> Marked(string marks, string folder, double weight)
    {
        using var file = JsonDocument.Parse(File.ReadAllText(marks));
        foreach (var letter in file.RootElement.GetProperty("letters").EnumerateObject().Where(l => l.Value.TryGetProperty("requests", out _)))
        {
            var path = Path.Combine(folder, letter.Name);
            if (File.Exists(path))
            {
                var (requests, answers, either) = (Lines(letter.Value, "requests"), Lines(letter.Value, "answers"), Lines(letter.Value, "either"));
                yield return Read(new SourceText(path, File.ReadAllText(path)), weight, line => either.Contains(line) ? null : (requests.Contains(line), answers.Contains(line)));
            }
        }
    }

    /// <summary>The cases of the tests: each line of a letter begins with what it is.</summary>
    public IEnumerable<MarkedLetter> Cases(string folder, double weight)
    {
        foreach (var path in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(path).TakeWhile(l => l != "====").ToList();
            var text = string.Join('\n', lines.Select(l => l.Length < 3 ? "" : l[3..]));
            yield return Read(new SourceText(path, text), weight, n => lines[n - 1] is ['Q' or 'A' or '-', ..] and var line ? (line[0] == 'Q', line[0] == 'A') : null);
        }
    }

    /// <summary>A letter that is to be read as it is read today.</summary>
    public MarkedLetter AsRead(SourceText source, double weight)
    {
        var (evidence, segments) = Shown(source);
        var roles = Likeliest.Of(evidence).Roles;
        var costs = new double[roles.Length * RoleParts.Roles];
        for (var i = 0; i < costs.Length; i++)
        {
            var (role, today) = (i % RoleParts.Roles, roles[i / RoleParts.Roles]);
            costs[i] = RoleParts.Of(role) == RoleParts.Of((int)today) && (role == (int)Role.Filled) == (today == Role.Filled) ? 0 : 1;
        }

        return new MarkedLetter(evidence, Known(segments), costs, weight);
    }

    MarkedLetter Read(SourceText source, double weight, Func<int, (bool Asks, bool Answers)?> marked)
    {
        var (evidence, segments) = Shown(source);
        var costs = new double[segments.Count * RoleParts.Roles];
        for (var i = 0; i < segments.Count; i++)
        {
            var last = source.Position(Math.Max(segments[i].Span.Start, segments[i].Span.End - 1)).Line;
            for (var line = source.Position(segments[i].Span.Start).Line; line <= last; line++)
            {
                if (marked(line) is { } mark && !source.Content.AsSpan(source.LineSpan(line).Start, source.LineSpan(line).Length).Trim(" >\t\r\n").IsEmpty)
                {
                    Add(costs.AsSpan(i * RoleParts.Roles, RoleParts.Roles), mark.Asks, mark.Answers);
                }
            }
        }

        return new MarkedLetter(evidence, Known(segments), costs, weight);
    }

    static void Add(Span<double> costs, bool asks, bool answers)
    {
        for (var role = 0; role < costs.Length; role++)
        {
            var part = RoleParts.Of(role);
            costs[role] += asks && answers ? role == (int)Role.Filled ? 0 : part == Part.Clause ? 1 : .6
                : part == (asks ? Part.Request : answers ? Part.Answer : Part.Clause) ? 0
                : part == Part.Clause || !(asks || answers) ? OfClause
                : 1;
        }
    }

    (Evidence Evidence, List<Segment> Segments) Shown(SourceText source)
    {
        var segments = BlockReader.Read(Draft.Of(source), lexicon);
        var names = Cues.Of(lexicon);
        var cues = segments.ConvertAll(s => new SegmentCues(s, names)).ToArray();
        var numbers = Numbering.Of(segments);
        var evidence = Evidence.Of(segments, cues, numbers);
        evidence.AskAgain(Likeliest.Of(evidence).Roles, segments, cues, numbers);
        return (evidence, segments);
    }

    static bool[] Known(List<Segment> segments) => [.. segments.Select(s => s.Known is not null)];

    static HashSet<int> Lines(JsonElement letter, string name) =>
        letter.TryGetProperty(name, out var ranges) ? [.. ranges.EnumerateArray().SelectMany(r => Enumerable.Range(r[0].GetInt32(), r[1].GetInt32() - r[0].GetInt32() + 1))] : [];
}
