using System.Text;
using System.Xml;

namespace FoiRules.Reports;

/// <summary>Writes indented XML to text, the same on every system.</summary>
static class XmlText
{
    static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace };

    /// <summary>Writes one XML document, then a line end.</summary>
    public static void Write(TextWriter output, Action<XmlWriter> document)
    {
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        using (var xml = XmlWriter.Create(output, Settings))
        {
            document(xml);
        }

        output.Write('\n');
    }

    /// <summary>The text as one line of characters that XML 1.0 allows and no terminal obeys.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in Printable.Line(text).EnumerateRunes())
        {
            line.Append(rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        }

        return line.ToString();
    }

    /// <summary>Writes an attribute with such a text.</summary>
    public static void Attribute(this XmlWriter xml, string name, string text) => xml.WriteAttributeString(name, Line(text));
}
