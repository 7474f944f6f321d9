using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>The words by which a key is told from another sentence.</summary>
static class LegendWords
{
    static readonly AnyText Cues = new("*", "[", "=", "denote", "indicate", "represent", "asterisk", "suppress", "shown as", "replaced", "recorded as", "blank", "mean", "stands for", "dash", "hyphen", "a star ", "a hash", "withheld", "redacted", "masked");
    static readonly AnyText Openers = new("denote", "indicate", "mean", "represent", "signif", "stands for", "stand for", "is used", "refers to", "marks ", "mark ", "hides ", "is a ", "is any ", "are counts", "are numbers", "shows", "=", "- ", "– ", ": ");
    static readonly AnyText Bounding = new("fewer than ", "less than ", "lower than ", "below ", "under ", "between ");
    static readonly string[] Showing = ["shown as ", "replaced by ", "replaced with ", "represented by ", "represented as ", "recorded as ", "denoted by ", "denoted as ", "displayed as ", "marked as ", "marked with ", "indicated by ", "indicated with ", "given as ", "appear as ", "suppressed (", "suppressed as ", "suppressed with ", "redacted as ", "masked by ", "masked as ", "masked with ", "shown by "];
    static readonly AnyText AnyShowing = new(Showing);
    static readonly AnyText KeptBack = new("suppressed", "withheld", "redacted", "masked", "not been disclosed", "not disclosed", "not been provided", "not shown", "rounded");

    static readonly string[] Aims = [" so that ", " so as ", " to prevent ", " to protect ", " to avoid ", " to stop ", " as otherwise ", " from which "];

    static readonly AnyText Explaining = new("denote", "indicate", "mean", "represent", "signif", "stands for", "is used", "are used", "shows", "show ");
    static readonly AnyText Defining = new("stands for", "stand for", "denotes", "denote ", "indicates", "represents", "signifies", "is used where", "are used where", "is shown where", "has been used", "means that", "means a", "means fewer", "means less");
    static readonly AnyText Blank = new("blank cell", "blanks ", "empty cell", "cell is blank", "cells are blank", "cell is empty", "left blank", "figure blank", "figures blank", "cell blank", "cells blank", "entry blank", "entries blank", "box blank", "boxes blank", "row blank", "rows blank", "them blank", "it blank", "blank where", "blank against", "blank if", "blank indicates", "blank means");
    static readonly AnyText Hiding = new("not given", "not shown", "suppressed", "withheld", "hidden", "fewer than", "less than", "small number", "low number", "very low", "too low", "too small", "identif");
    static readonly AnyText Absent = new("not available", "not applicable", "not held", "not recorded", "not collected", "unavailable", "no data", "no information", "missing");
    static readonly AnyText Nothing = new("zero", "nobody", " no one", " nil", " none", " no ", "= 0", " 0.");

    /// <summary>Whether a text has anything in it that a key could be told by.</summary>
    public static bool MayExplain(Passage passage) => passage.Words.Count > 0 && Cues.In(passage.Prose.Text);

    /// <summary>Whether a text is the rest of a key whose mark was taken off: "denotes fewer than five".</summary>
    public static bool BeginsAsKey(Passage passage) => BeginsAsKey(passage.Prose.Text) && (passage.Prose.Text[0] is not (':' or '-' or '–'));

    /// <summary>Whether a text goes on as a key does behind its mark.</summary>
    public static bool BeginsAsKey(ReadOnlySpan<char> text) => Openers.Begins(text) is not null;

    /// <summary>Whether a text begins with the bound that a mark before it stands for: "* fewer than five". A bullet may begin so too.</summary>
    public static bool BeginsWithBound(ReadOnlySpan<char> text) => Bounding.Begins(text) is not null;

    /// <summary>Whether a text says what something stands for.</summary>
    public static bool Explains(ReadOnlySpan<char> text) => Explaining.In(text);

    /// <summary>Whether a text says that numbers are kept back, or how small they are.</summary>
    public static bool SaysHidden(ReadOnlySpan<char> text) => Hiding.In(text);

    /// <summary>Whether a text says outright what a mark stands for, and asks nothing.</summary>
    public static bool Defines(ReadOnlySpan<char> text) => !text.Contains('?') && Defining.In(text);

    /// <summary>Where a text names what counts are shown as: the offset behind "shown as"; -1 where it does not.</summary>
    public static int ShownAs(ReadOnlySpan<char> text)
    {
        foreach (var shown in AnyShowing.In(text) ? Showing : [])
        {
            if (Caseless.In(text, shown) is >= 0 and var at)
            {
                return at + shown.Length;
            }
        }

        return -1;
    }

    /// <summary>Whether blank cells are spoken of.</summary>
    public static bool NamesBlank(ReadOnlySpan<char> text) => Blank.In(text);

    /// <summary>Whether something is said to be kept back.</summary>
    public static bool SaysKeptBack(ReadOnlySpan<char> text) => KeptBack.In(text);

    /// <summary>The bounds a stretch of a text gives: "fewer than 5", "from 1 to 7", "below five"; null where it gives none.</summary>
    public static Amount? Bound(Passage passage, int start, int end)
    {
        var aim = Aim(passage.Prose.Text, start, end);
        for (var i = passage.Words.From(start); i < passage.Words.Count && passage.Words[i].Start < end; i++)
        {
            var at = passage.Words[i].Start;
            if ((at >= aim.Start && at < aim.End) || AmountScan.At(passage, i) is not { } found)
            {
                continue;
            }

            if (found.Amount.HidesSmallCount)
            {
                return found.Amount;
            }

            i = Math.Max(i, found.Next - 1);
        }

        return null;
    }

    // "[c] is left out so that no count below five can be worked out": what a mark is for does not say what it stands for.
    static TextSpan Aim(string text, int start, int end)
    {
        foreach (var aim in Aims)
        {
            var at = Caseless.In(text.AsSpan(start, end - start), aim) + start;
            if (at > start)
            {
                var comma = text.IndexOf(',', at, end - at);
                return new TextSpan(at, comma < 0 ? end : comma);
            }
        }

        return default;
    }

    /// <summary>What a key without bounds makes of its mark: nothing at all is 0, "not available" is no count, anything else is kept back.</summary>
    public static MarkKind Meaning(string text, int start, int end)
    {
        var aim = Aim(text, start, end);
        var said = text.AsSpan(start, (aim.Length > 0 ? aim.Start : end) - start);
        return Absent.In(said) ? MarkKind.Absent : Nothing.In(said) ? MarkKind.Number : MarkKind.Hidden;
    }
}
