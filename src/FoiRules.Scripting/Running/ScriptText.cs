using System.Globalization;
using System.Text;
using FoiRules.Rules.Scripts;
using FoiRules.Text;
using FoiRules.Time;

namespace FoiRules.Scripting.Running;

/// <summary>A piece of the compiled text that stands in a rule file or library just so.</summary>
/// <param name="Start">Where it begins in the compiled text.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Source">The file it is of.</param>
/// <param name="SourceStart">Where it begins there.</param>
/// <param name="Script">The number of the script; -1 for a library.</param>
sealed record ScriptSegment(int Start, int Length, SourceText Source, int SourceStart, int Script);

/// <summary>All scripts of a pack as one text to compile: a method for each, and one that calls them by their numbers.</summary>
sealed class ScriptText
{
    /// <summary>The name of the method that calls the others. No script can name it: its letters are none of a script's.</summary>
    public const string Entry = "__run";

    readonly StringBuilder text = new();
    readonly List<ScriptSegment> segments = [];

    /// <summary>Puts scripts together.</summary>
    /// <param name="scripts">All of them.</param>
    /// <param name="leftOut">Those that have a mistake, by their numbers.</param>
    public ScriptText(IReadOnlyList<Script> scripts, ISet<int>? leftOut = null)
    {
        AddEntry(scripts, leftOut);
        for (var i = 0; i < scripts.Count; i++)
        {
            if (leftOut?.Contains(i) != true)
            {
                Add(scripts[i], i);
            }
        }

        var libraries = new HashSet<string>(StringComparer.Ordinal);
        foreach (var script in scripts)
        {
            foreach (var library in script.Libraries)
            {
                if (libraries.Add(library.Path))
                {
                    Verbatim(library, new TextSpan(0, library.Content.Length), -1);
                    text.Append('\n');
                }
            }
        }

        Text = text.ToString();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What of it is somebody's.</summary>
    public IReadOnlyList<ScriptSegment> Segments => segments;

    /// <summary>The name of the method of a script.</summary>
    public static string Method(int script) => "__s" + script.ToString(CultureInfo.InvariantCulture);

    /// <summary>The piece a place is in, or null.</summary>
    public ScriptSegment? At(int place) => segments.Find(s => s.Start <= place && place <= s.Start + s.Length);

    void AddEntry(IReadOnlyList<Script> scripts, ISet<int>? leftOut)
    {
        text.Append("public object ").Append(Entry).Append("(int n, object[] v)\n{\n    switch (n)\n    {\n");
        for (var i = 0; i < scripts.Count; i++)
        {
            if (leftOut?.Contains(i) != true)
            {
                var call = $"{Method(i)}({string.Join(", ", scripts[i].Values.Select((v, n) => $"({TypeOf(v)})v[{n.ToString(CultureInfo.InvariantCulture)}]"))})";
                text.Append("        case ").Append(i).Append(": ").Append(scripts[i].IsCondition ? $"return {call};\n" : $"{call}; return null;\n");
            }
        }

        text.Append("    }\n    return null;\n}\n");
    }

    void Add(Script script, int number)
    {
        text.Append(script.IsCondition ? "bool " : "void ").Append(Method(number)).Append('(')
            .AppendJoin(", ", script.Values.Select(v => $"{TypeOf(v)} @{v.Name}")).Append(script.IsCondition ? ")\n{\nreturn (\n" : ")\n{\n");
        Verbatim(script.Source, script.Span, number);
        text.Append(script.IsCondition ? "\n);\n}\n" : "\n}\n");
    }

    void Verbatim(SourceText source, TextSpan span, int script)
    {
        segments.Add(new ScriptSegment(text.Length, span.End - span.Start, source, span.Start, script));
        text.Append(source.Content, span.Start, span.End - span.Start);
    }

    static string TypeOf(ScriptValue value) => value.Kind is { } kind ? kind == "date" ? "WrittenDate" : Pascal(kind) : value.Value switch
    {
        decimal => "decimal",
        DateOnly => "DateOnly",
        _ => "string",
    };

    /// <summary>A parameter as scripts see it.</summary>
    public static object ValueOf(object value) => value is decimal or DateOnly or string ? value : value is Duration duration ? duration.ToString() : value.ToString() ?? "";

    static string Pascal(string name) => string.Concat(name.Split('-').Select(p => char.ToUpperInvariant(p[0]) + p[1..]));
}
