using FoiRules.Text;

namespace FoiRules.Law;

/// <summary>One pass over a text for the statutes it names: the known names, and any other title that ends in "Act", "Regulations" and so on.</summary>
static class ActScan
{
    // Shared by all texts that name none, which most do; it stays empty.
    internal static readonly List<ActMention> None = [];

    /// <summary>All namings in order, without overlap, the short forms in brackets marked as aliases.</summary>
    public static List<ActMention> Run(string text)
    {
        var found = None;
        var title = new TitleRun(text);
        for (var at = 0; at < text.Length;)
        {
            if (!TextScan.IsWordStart(text, at))
            {
                title.Pass(at);
                at++;
            }
            else if (TextScan.SkipAddress(text, at) is var afterAddress && afterAddress > at)
            {
                title.Break();
                at = afterAddress;
            }
            else if (Known(text, at) is { } known)
            {
                found = found.Count == 0 ? [] : found;
                found.Add(found.Count > 0 && IsAliasOf(text, found[^1], known) ? known with { IsAlias = true } : known);
                title.Break();
                at = known.Span.End;
            }
            else
            {
                at = title.Take(at, out var other);
                if (other is { } start)
                {
                    var (end, _) = ActYear.After(text, at);
                    found = found.Count == 0 ? [] : found;
                    found.Add(new ActMention(new TextSpan(start, end), null, YearMissing: false, GdprNotUk: false));
                    at = end;
                }
            }
        }

        return found;
    }

    /// <summary>The statute whose known name begins at an offset; null where none does.</summary>
    public static ActMention? Known(string text, int at)
    {
        var names = ActNames.Beginning(char.ToLowerInvariant(text[at]));
        var first = names.Length == 0 ? 0 : TextScan.WordAt(text, at).Length;
        foreach (var name in names)
        {
            if (name.Words[0].Length == first && name.EndIn(text, at) is var nameEnd && nameEnd > 0)
            {
                var (end, year) = ActYear.After(text, nameEnd);
                var act = name.Act is Act.Dpa2018 && year is "1998" or "1984" ? null : name.Act;
                return new ActMention(new TextSpan(at, end), act, name.NeedsYear && year is null, name.IsGdprNotUk) { IsMisnamed = name.IsWrong, IsRepealed = name.Act is Act.Dpa2018 && year is "1998" or "1984", YearWrong = year is not null && YearOf(act) is { } right && name.NeedsYear && year != right };
            }
        }

        return null;
    }

    // Only names that need a year are compared; an Act that is none of ours (1998) keeps its own.
    static string? YearOf(Act? act) => act switch
    {
        Act.Foia => "2000",
        Act.Foisa => "2002",
        _ => null,
    };

    // "Freedom of Information Act 2000 (FOIA)", "... (the 'EIR')": the brackets say which short form will be used.
    static bool IsAliasOf(string text, ActMention before, ActMention name)
    {
        if (name.Span.Length > 12 || name.Span.Start - before.Span.End > 8)
        {
            return false;
        }

        var gap = text.AsSpan(before.Span.End, name.Span.Start - before.Span.End).Trim();
        gap = gap.StartsWith("(", StringComparison.Ordinal) ? gap[1..].TrimStart() : "-";
        gap = gap.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? gap[4..] : gap;
        return gap.Trim("'‘’\"“” ").IsEmpty;
    }
}
