using System.Reflection;
using System.Runtime.Loader;
using FoiRules.Findings;
using FoiRules.Rules;
using FoiRules.Rules.Scripts;
using FoiRules.Scripting.Api;
using FoiRules.Text;

namespace FoiRules.Scripting.Running;

/// <summary>Compiled scripts, loaded. They are unloaded when nothing holds them any more, but for the first of a process, which stay.</summary>
sealed class ScriptProgram : IScriptProgram
{
    const string Submission = "Submission#0";
    const int LongestReason = 300;

    static int loaded;

    readonly IReadOnlyList<Script> scripts;
    readonly ScriptText text;
    readonly ConstructorInfo constructor;
    readonly MethodInfo entry;

    ScriptProgram(IReadOnlyList<Script> scripts, ScriptText text, Type submission)
    {
        (this.scripts, this.text) = (scripts, text);
        constructor = submission.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)[0];
        entry = submission.GetMethod(ScriptText.Entry)!;
    }

    /// <summary>Loads them; null where the bytes are no such program.</summary>
    public static ScriptProgram? Load(byte[] bytes, IReadOnlyList<Script> scripts, ScriptText text)
    {
        try
        {
            // The runtime makes good code at once of what it may have to unload, and quick code, to be bettered where it is used much, of what it may not: a process that
            // checks some letters and ends is the sooner done.
            var context = new AssemblyLoadContext("scripts", isCollectible: Interlocked.Increment(ref loaded) > 1);
            using var stream = new MemoryStream(bytes);
            return context.LoadFromStream(stream).GetType(Submission) is { } submission && submission.GetMethod(ScriptText.Entry) is not null ? new ScriptProgram(scripts, text, submission) : null;
        }
        catch (Exception fault) when (fault is BadImageFormatException or IOException or TypeLoadException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public ScriptOutcome Run(int index, Evaluation evaluation)
    {
        var room = LetterRoom.Of(evaluation.Facts);
        var values = Values(scripts[index], evaluation, room);
        var check = new Check(room);
        room.Begin();
        var meter = new Meter();
        var before = Guard.Begin(meter);
        try
        {
            var instance = constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, [new object?[] { check, null }], null);
            var run = entry.CreateDelegate<Func<int, object?[], object?>>(instance);
            return new ScriptOutcome(run(index, values) is true, check.Reports) { Asked = room.Asked };
        }
        catch (Exception fault)
        {
            // Whatever a script does, it ends here: the other rules go on.
            return new ScriptOutcome(false, check.Reports, Reason(fault), Place(meter.At, scripts[index])) { Asked = room.Asked };
        }
        finally
        {
            Guard.End(before);
        }
    }

    static object?[] Values(Script script, Evaluation evaluation, LetterRoom room)
    {
        var values = new object?[script.Values.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var value = script.Values[i];
            values[i] = value.Kind is null ? ScriptText.ValueOf(evaluation.Parameters[value.Index]) : evaluation.Variables[value.Index] is { } fact ? room.View(fact) : null;
        }

        return values;
    }

    static string Reason(Exception fault) => fault switch
    {
        ScriptLimitException => fault.Message,
        OutOfMemoryException => "used more memory than there is and was stopped",
        _ => $"failed ({fault.GetType().Name}: {Short(fault.Message)})",
    };

    static string Short(string message)
    {
        var line = message.ReplaceLineEndings(" ");
        return line.Length <= LongestReason ? line : line[..LongestReason] + "…";
    }

    Place Place(int at, Script script)
    {
        var segment = text.At(at);
        var (source, start) = segment is null || at == 0 ? (script.Source, script.Span.Start) : (segment.Source, segment.SourceStart + at - segment.Start);
        var line = source.LineSpan(source.Position(start).Line);
        return new Place(source, new TextSpan(start, Math.Max(start, line.End)));
    }
}
