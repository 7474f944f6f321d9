using System.Text.Encodings.Web;
using System.Text.Json;

namespace FoiRules.Reports;

/// <summary>Writes indented JSON to text, the same on every system.</summary>
static class JsonText
{
    // The report is a file, not part of a web page: quotes and letters with accents stay readable.
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    const int MostPending = 1 << 16;

    /// <summary>The same without line ends.</summary>
    public static JsonWriterOptions OnOneLine { get; } = Options with { Indented = false };

    /// <summary>Writes one JSON value, then a line end.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> value)
    {
        using (var text = new DecodedText(output))
        using (var json = new Utf8JsonWriter(text, Options))
        {
            value(json);
        }

        output.Write('\n');
    }

    /// <summary>Writes each item inside a named array.</summary>
    public static void WriteArray<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
            if (json.BytesPending > MostPending)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }
}
