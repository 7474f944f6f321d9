using System.Globalization;
using FoiRules.Text;

namespace FoiRules.Law;

/// <summary>Reads a Part or Schedule of a statute that is named with it: "Part II of the Act", "Schedule 2, Part 1 of the Data Protection Act 2018".</summary>
/// <remarks>"Part 2" and "Schedule 2" alone are of a form or a contract as often, and are left out.</remarks>
static class PartReader
{
    static readonly string[] Schedules = ["schedule", "sched", "sch"];
    static readonly string[] Parts = ["part"];
    static readonly string[] Inner = ["part", "paragraph", "para", "paras", "paragraphs"];
    static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    /// <summary>The Part or Schedule whose word starts at an offset; null where none does, or of no statute we know.</summary>
    public static Citation? Read(string text, int at, NamingReader naming, Act regime)
    {
        if (text[at] is not ('p' or 'P' or 's' or 'S'))
        {
            return null;
        }

        var word = TextScan.WordAt(text, at);
        var isSchedule = TextScan.IsOneOf(word, Schedules);
        if ((!isSchedule && !TextScan.IsOneOf(word, Parts)) || Number(text, at + word.Length, out var end) is not { } number)
        {
            return null;
        }

        end = PassInner(text, end);
        var name = naming.After(end, Division.Section, isPrecise: true, isOfTo: true);
        name = name.Kind is NamingKind.None ? naming.Before(at, Division.Section) : name;
        if (name.Kind is not (NamingKind.Statute or NamingKind.TheAct))
        {
            return null;
        }

        var act = name.Kind is NamingKind.Statute ? name.Act : Divisions.Assumed(Division.Section, regime);
        var written = number.ToString(CultureInfo.InvariantCulture);
        var section = isSchedule ? $"Sch.{written}" : act is Act.Foia && number <= Romans.Length ? $"Part {Romans[number - 1]}" : $"Part {written}";
        return new Citation(new TextSpan(at, end), new Provision(act, section, ""), IsDecimal: false, name.Kind is NamingKind.Statute);
    }

    /// <summary>Whether a word is one for a Part or a Schedule.</summary>
    public static bool IsKnown(ReadOnlySpan<char> word) => TextScan.IsOneOf(word, Schedules) || TextScan.IsOneOf(word, Parts);

    /// <summary>Whether the statute has this Part or Schedule.</summary>
    public static bool Exists(Act act, string section)
    {
        var isSchedule = section.StartsWith("Sch.", StringComparison.Ordinal);
        var written = section[(isSchedule ? 4 : 5)..];
        var roman = Array.IndexOf(Romans, written) + 1;
        var number = roman > 0 ? roman : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var plain) ? plain : 0;
        var last = act switch
        {
            Act.Foia => 8,
            Act.Eir => isSchedule ? 1 : 6,
            Act.Foisa => isSchedule ? 5 : 7,
            Act.Dpa2018 => isSchedule ? 21 : 7,
            Act.Eisr => isSchedule ? 1 : 0,
            _ => 0,
        };
        return number >= 1 && number <= last;
    }

    static string? NumberText(string text, int at, out int end)
    {
        var dotted = at < text.Length && text[at] == '.' ? at + 1 : at;
        var from = TextScan.SkipSpaces(text, dotted);
        var word = TextScan.WordAt(text, from);
        end = from + word.Length;
        return word.Length is 0 or > 4 || from == at ? null : word.ToString();
    }

    static int? Number(string text, int at, out int end)
    {
        if (NumberText(text, at, out end) is not { } written)
        {
            return null;
        }

        var roman = Array.IndexOf(Romans, written) + 1;
        return roman > 0 ? roman : written.Length <= 2 && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }

    // "Schedule 1, Part 2, paragraph 10 of the Act": what stands under the Schedule belongs to its place.
    static int PassInner(string text, int end)
    {
        for (var steps = 0; steps < 3; steps++)
        {
            var at = TextScan.SkipBlank(text, end);
            at = at < text.Length && text[at] is ',' or '(' ? TextScan.SkipSpaces(text, at + 1) : at;
            var word = TextScan.WordAt(text, at);
            if (!TextScan.IsOneOf(word, Inner) || Number(text, at + word.Length, out var after) is null)
            {
                break;
            }

            end = after < text.Length && text[after] == ')' ? after + 1 : after;
        }

        return end;
    }
}
