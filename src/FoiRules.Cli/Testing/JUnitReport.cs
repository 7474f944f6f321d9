using System.Globalization;
using System.Text;
using System.Xml;
using FoiRules.Checking;

namespace FoiRules.Cli.Testing;

/// <summary>The outcome of the examples as CI systems read it: a suite for each rule, a case for each example.</summary>
static class JUnitReport
{
    /// <summary>Writes the file.</summary>
    public static void Write(IEnumerable<Trial> trials, string file)
    {
        using var writer = XmlWriter.Create(file, new XmlWriterSettings { Indent = true, Encoding = new UTF8Encoding(false), CheckCharacters = false });
        writer.WriteStartElement("testsuites");
        foreach (var rule in trials.GroupBy(t => t.Rule.Description.Code))
        {
            writer.WriteStartElement("testsuite");
            writer.WriteAttributeString("name", rule.Key);
            writer.WriteAttributeString("tests", Number(rule.Count()));
            writer.WriteAttributeString("failures", Number(rule.Count(t => !t.Holds)));
            foreach (var trial in rule)
            {
                Write(trial, writer);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    static void Write(Trial trial, XmlWriter writer)
    {
        var place = trial.Example.Place;
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("classname", trial.Rule.Description.Code);
        writer.WriteAttributeString("name", trial.Name);
        writer.WriteAttributeString("file", place.Source.Path);
        writer.WriteAttributeString("line", Number(place.Source.Position(place.Span.Start).Line));
        writer.WriteAttributeString("time", trial.Time.TotalSeconds.ToString("0.000000", CultureInfo.InvariantCulture));
        if (trial.Fault is { } fault)
        {
            writer.WriteStartElement("failure");
            writer.WriteAttributeString("message", Legible(fault));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    // XML has no way to write most control characters.
    static string Legible(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
