namespace FoiRules.Letters;

/// <summary>Answers whose numbers begin anew, "1, 1, 1, 2, 3", as a list does that was pasted in pieces, or are numbers where the questions have letters: as many as there are questions, they answer them in their order.</summary>
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
        if (run.Count < FewestItems || numbered.Count != run.Count || !(AreLettered(run) ? AreCounted(numbered, s => s.Label) : numbered.FindAll(s => s.Label == "1").Count > 1 && AreCounted(run, i => i.Number)) || !AreOpen(run))
        {
            return false;
        }

        for (var (i, next) = (0, 0); i < reply.Count; i++)
        {
            if (IsNumber(reply[i].Label))
            {
                run[next].Whole.IsMisnumbered = IsNumber(run[next].Number) && run[next].Number != reply[i].Label;
                owners[i] = run[next++].Whole;
            }
        }

        return true;
    }

    static bool IsNumber(string? label) => label is [>= '1' and <= '9'] or [>= '1' and <= '9', >= '0' and <= '9'];

    // From 1 on.
    static bool AreCounted<T>(List<T> items, Func<T, string?> label)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (label(items[i]) != (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
            {
                return false;
            }
        }

        return true;
    }

    // "a)", "b)" and "c)".
    static bool AreLettered(List<Item> run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (run[i].Number is not { Length: 1 } letter || char.ToLowerInvariant(letter[0]) != 'a' + i)
            {
                return false;
            }
        }

        return true;
    }

    // Each by itself, and without an answer.
    static bool AreOpen(List<Item> run) => run.TrueForAll(i => i.Whole == i && i.Answers.Count == 0);
}
