namespace FoiRules.Letters;

/// <summary>Answers whose numbers begin anew, "1, 1, 1, 2, 3", as a list does that was pasted in pieces: as many as there are questions, they answer them in their order.</summary>
static class BegunAnew
{
    const int FewestItems = 3;

    /// <summary>Gives such answers to their questions; false where there are none.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="run">The questions above it.</param>
    /// <param name="owners">Of each segment of the reply, which question it answers; null where none is known.</param>
    public static bool Give(List<Segment> reply, List<Item> run, Item?[] owners)
    {
        var numbered = reply.FindAll(s => IsNumber(s.Label));
        if (run.Count < FewestItems || numbered.Count != run.Count || numbered.FindAll(s => s.Label == "1").Count < 2 || !AreCounted(run))
        {
            return false;
        }

        for (var (i, next) = (0, 0); i < reply.Count; i++)
        {
            if (IsNumber(reply[i].Label))
            {
                run[next].Whole.IsMisnumbered = run[next].Number != reply[i].Label;
                owners[i] = run[next++].Whole;
            }
        }

        return true;
    }

    static bool IsNumber(string? label) => label is [>= '1' and <= '9'] or [>= '1' and <= '9', >= '0' and <= '9'];

    // Questions that go from 1 on, each by itself.
    static bool AreCounted(List<Item> run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (run[i].Number != (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) || run[i].Whole != run[i] || run[i].Answers.Count > 0)
            {
                return false;
            }
        }

        return true;
    }
}
