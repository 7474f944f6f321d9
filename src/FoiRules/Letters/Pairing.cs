using FoiRules.Phrases;

namespace FoiRules.Letters;

/// <summary>Gives each item of the request its answer, run by run: a run of questions, then the reply below it.</summary>
sealed class Pairing
{
    readonly Asked asked = new();
    readonly List<Segment> reply = [];
    readonly List<int> places = [];
    readonly AnswerMarker marker;
    readonly int answers;
    readonly List<Segment> segments;
    readonly Item?[] owners;
    string? waiting;

    Pairing(List<Segment> segments, Lexicon lexicon)
    {
        this.segments = segments;
        owners = new Item?[segments.Count];
        marker = new AnswerMarker(lexicon);
        answers = lexicon.Index(Cues.Names[(int)Cue.Answers]);
    }

    /// <summary>The segments with the exchange they belong to, and the exchanges.</summary>
    public static (IReadOnlyList<Segment> Segments, IReadOnlyList<Exchange> Exchanges) Of(List<Segment> segments, Lexicon lexicon)
    {
        var pairing = new Pairing(segments, lexicon);
        for (var i = 0; i < segments.Count; i++)
        {
            pairing.Take(i);
        }

        pairing.Settle();
        var exchanges = Exchanges.Of(pairing.asked, lexicon);
        for (var i = 0; i < segments.Count; i++)
        {
            segments[i] = pairing.owners[i] is { } owner ? segments[i] with { Exchange = owner.Whole.Index } : segments[i];
        }

        return (segments, exchanges);
    }

    void Take(int i)
    {
        var segment = segments[i];
        if (segment.Part == Part.Clause)
        {
            // "Question 2" on a line of its own numbers what comes next.
            waiting = segment.Label is { } label && (segment.Passage.Words.Count == 0 || asked.Find(segment.Path ?? Labels.Path(label)) is { Answers.Count: 0 }) ? segment.Label : marker.NumberIn(segment) ?? waiting;
            return;
        }

        if (NumberInTable(segment) is { } number && asked.Find(Labels.Path(number)) is not null)
        {
            Settle();
            segments[i] = segment with { Part = Part.Clause, Label = null, Path = null };
            waiting = number;
            return;
        }

        if (segment.Part == Part.Request)
        {
            Settle(asked.IsOpen(segment));
            owners[i] = asked.Take(segment, waiting);
        }
        else
        {
            segments[i] = marker.Without(segment) with { Label = segment.Label ?? marker.NumberIn(segment) ?? waiting ?? Unanswered(marker.ItemIn(segment)) };
            reply.Add(segments[i]);
            places.Add(i);
        }

        waiting = null;
    }

    // Whatever is said of an item that has its answer refers to it.
    string? Unanswered(string? number) => number is not null && asked.Find(Labels.Path(number)) is { Answers.Count: 0 } ? number : null;

    // "| 2 | Nine. |" below a list of questions: the cell asks nothing; it numbers the answer beside it.
    static string? NumberInTable(Segment segment)
    {
        if (segment is not { Part: Part.Request, Known: Part.Request })
        {
            return null;
        }

        var text = segment.Passage.Prose.Text.AsSpan().Trim(" .)");
        return text.IsEmpty ? segment.Label : segment.Label is null && text.Length < 4 && int.TryParse(text, out _) ? text.ToString() : null;
    }

    void Settle(bool isAskedAgain = false)
    {
        if (reply.Count == 0)
        {
            return;
        }

        var answered = Replies.Pair(reply, asked, answers, isAskedAgain);
        for (var i = 0; i < places.Count; i++)
        {
            owners[places[i]] = answered[i];
        }

        reply.Clear();
        places.Clear();
        asked.EndTurn();
    }
}
