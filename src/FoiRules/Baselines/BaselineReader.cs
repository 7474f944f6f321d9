using System.Text;
using System.Text.Json;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Baselines;

/// <summary>Reads a baseline. What is not as it was written is a fault: a baseline that is half understood would hide too much or too little.</summary>
public static class BaselineReader
{
    static readonly string[] Keys = ["letter", "rule", "fingerprint", "count"];

    /// <summary>The baseline; null where there is a fault, which is reported.</summary>
    public static Baseline? Read(SourceText source, List<Finding> faults)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Content);
        try
        {
            return new Baseline(source, Entries(source, bytes));
        }
        catch (JsonException fault)
        {
            var line = (int)Math.Clamp((fault.LineNumber ?? 0) + 1, 1, source.LineCount);
            faults.Add(Fault(source, source.LineSpan(line), "This baseline cannot be read" + (fault.Data["what"] is string what ? ": " + what : "; write it anew with 'foirules baseline'.")));
            return null;
        }
    }

    static List<BaselineEntry> Entries(SourceText source, byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        var entries = new List<BaselineEntry>();
        var at = new CharacterAt(bytes);
        Expect(ref reader, JsonTokenType.StartObject, source, at);
        Expect(ref reader, "version", source, at);
        Expect(ref reader, JsonTokenType.Number, source, at);
        if (!reader.TryGetInt32(out var version) || version != Baseline.Version)
        {
            throw Wrong(ref reader, source, at, "it is of another version of this tool.");
        }

        Expect(ref reader, "findings", source, at);
        Expect(ref reader, JsonTokenType.StartArray, source, at);
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            entries.Add(Entry(ref reader, source, at));
        }

        if (reader.TokenType != JsonTokenType.EndArray)
        {
            throw Wrong(ref reader, source, at, "a finding is expected here.");
        }

        Expect(ref reader, JsonTokenType.EndObject, source, at);
        return reader.Read() ? throw Wrong(ref reader, source, at, "something stands behind its end.") : entries;
    }

    static BaselineEntry Entry(ref Utf8JsonReader reader, SourceText source, CharacterAt at)
    {
        var start = at.Of(reader.TokenStartIndex);
        var values = new string[Keys.Length];
        for (var i = 0; i < Keys.Length; i++)
        {
            Expect(ref reader, Keys[i], source, at);
            var isCount = i == Keys.Length - 1;
            Expect(ref reader, isCount ? JsonTokenType.Number : JsonTokenType.String, source, at);
            values[i] = isCount ? "" : Text(ref reader, source, at);
        }

        if (!reader.TryGetInt32(out var count) || count < 1)
        {
            throw Wrong(ref reader, source, at, "a count is a whole number from 1.");
        }

        Expect(ref reader, JsonTokenType.EndObject, source, at);
        return new BaselineEntry(values[0], values[1], values[2], count) { Span = new TextSpan(start, at.Of(reader.TokenStartIndex) + 1) };
    }

    static void Expect(ref Utf8JsonReader reader, string key, SourceText source, CharacterAt at)
    {
        Expect(ref reader, JsonTokenType.PropertyName, source, at);
        if (Text(ref reader, source, at) != key)
        {
            throw Wrong(ref reader, source, at, $"'{key}' is expected here.");
        }
    }

    static string Text(ref Utf8JsonReader reader, SourceText source, CharacterAt at)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Wrong(ref reader, source, at, "a text has half a character in it.");
        }
    }

    static void Expect(ref Utf8JsonReader reader, JsonTokenType type, SourceText source, CharacterAt at)
    {
        if (!reader.Read() || reader.TokenType != type)
        {
            throw Wrong(ref reader, source, at, "something else is expected here.");
        }
    }

    static JsonException Wrong(ref Utf8JsonReader reader, SourceText source, CharacterAt at, string what)
    {
        var fault = new JsonException(what, null, source.Position(at.Of(reader.TokenStartIndex)).Line - 1, 0);
        fault.Data["what"] = what;
        return fault;
    }

    static Finding Fault(SourceText source, TextSpan span, string message) => new()
    {
        Code = "",
        Name = "baseline",
        Severity = Severity.Error,
        Message = message,
        Place = new Place(source, span),
        IsFault = true,
    };

    // Bytes are asked about in order, so each is counted once.
    sealed class CharacterAt(byte[] bytes)
    {
        int seen;
        int characters;

        public int Of(long at)
        {
            var end = (int)Math.Clamp(at, seen, bytes.Length);
            characters += Encoding.UTF8.GetCharCount(bytes, seen, end - seen);
            seen = end;
            return characters;
        }
    }
}
