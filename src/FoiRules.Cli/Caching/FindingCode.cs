using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Cli.Caching;

/// <summary>How the findings of one letter are kept: texts and spans, without the letter. A new property of a finding has one line in each of the two; a test says which is missing.</summary>
static class FindingCode
{
    /// <summary>Writes them; false where one of them points into another file than the letter, so that they cannot be kept.</summary>
    public static bool Write(BinaryWriter to, IReadOnlyList<Finding> findings, SourceText letter)
    {
        to.Write7BitEncodedInt(findings.Count);
        foreach (var finding in findings)
        {
            if (!IsIn(letter, finding))
            {
                return false;
            }

            to.Write(finding.Code);
            to.Write(finding.Name);
            to.Write7BitEncodedInt((int)finding.Severity);
            to.Write(finding.Message);
            Write(to, finding.Place);
            Many(to, finding.Related, Write);
            Maybe(to, finding.Provision);
            Maybe(to, finding.Why);
            Maybe(to, finding.Instead);
            Many(to, finding.Fixes, Write);
            to.Write(finding.IsFault);
        }

        return true;
    }

    /// <summary>Reads what was written.</summary>
    public static List<Finding> Read(BinaryReader from, SourceText letter) => Many(from, from => new Finding
    {
        Code = from.ReadString(),
        Name = from.ReadString(),
        Severity = (Severity)from.Read7BitEncodedInt(),
        Message = from.ReadString(),
        Place = Place(from, letter),
        Related = Many(from, from => Place(from, letter)),
        Provision = Maybe(from),
        Why = Maybe(from),
        Instead = Maybe(from),
        Fixes = Many(from, Fix),
        IsFault = from.ReadBoolean(),
    });

    static bool IsIn(SourceText letter, Finding finding)
    {
        var isIn = ReferenceEquals(finding.Place.Source, letter);
        foreach (var place in finding.Related)
        {
            isIn &= ReferenceEquals(place.Source, letter);
        }

        return isIn;
    }

    static void Write(BinaryWriter to, Place place)
    {
        Write(to, place.Span);
        Maybe(to, place.Note);
    }

    static Place Place(BinaryReader from, SourceText letter) => new(letter, Span(from), Maybe(from));

    static void Write(BinaryWriter to, Fix fix)
    {
        to.Write(fix.Label);
        to.Write(fix.IsSafe);
        Many(to, fix.Edits, (to, edit) =>
        {
            Write(to, edit.Span);
            to.Write(edit.Text);
        });
    }

    static Fix Fix(BinaryReader from) => new(from.ReadString(), from.ReadBoolean(), Many(from, from => new Edit(Span(from), from.ReadString())));

    static void Write(BinaryWriter to, TextSpan span)
    {
        to.Write7BitEncodedInt(span.Start);
        to.Write7BitEncodedInt(span.End);
    }

    static TextSpan Span(BinaryReader from) => new(from.Read7BitEncodedInt(), from.Read7BitEncodedInt());

    static void Maybe(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null)
        {
            to.Write(text);
        }
    }

    static string? Maybe(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;

    static void Many<T>(BinaryWriter to, IReadOnlyList<T> items, Action<BinaryWriter, T> write)
    {
        to.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
        {
            write(to, item);
        }
    }

    static List<T> Many<T>(BinaryReader from, Func<BinaryReader, T> read)
    {
        var items = new List<T>();
        for (var left = from.Read7BitEncodedInt(); left > 0; left--)
        {
            items.Add(read(from));
        }

        return items;
    }
}
