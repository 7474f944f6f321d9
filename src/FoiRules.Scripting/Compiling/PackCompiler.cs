using System.Globalization;
using FoiRules.Findings;
using FoiRules.Scripting.Api;
using FoiRules.Scripting.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Scripting;
using Script = FoiRules.Rules.Scripts.Script;

namespace FoiRules.Scripting.Compiling;

/// <summary>Compiles scripts: reads each by itself, compiles all together, looks at all they do, puts in what can stop them, and writes one assembly.</summary>
static class PackCompiler
{
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    static readonly string[] Assemblies = ["System.Runtime.dll", "System.Collections.dll", "System.Linq.dll"];

    static readonly ScriptOptions Options = ScriptOptions.Default
        .WithReferences(Assemblies.Select(a => Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, a)).Append(typeof(Check).Assembly.Location).Select(a => MetadataReference.CreateFromFile(a)))
        .WithMetadataResolver(NoReferences.Instance)
        .WithSourceResolver(NoSources.Instance)
        .WithImports("System", "System.Collections.Generic", "FoiRules.Scripting.Api", "FoiRules.Scripting.Queries", "FoiRules.Scripting.Running")
        .WithLanguageVersion(LanguageVersion.CSharp12)
        .WithAllowUnsafe(false)
        .WithCheckOverflow(true)
        .WithEmitDebugInformation(false)
        .WithOptimizationLevel(OptimizationLevel.Release);

    /// <summary>Compiles them. Those with a mistake are left out, and each mistake is a fault.</summary>
    /// <returns>The assembly, or null; the text it was made of; the faults.</returns>
    public static (byte[]? Bytes, ScriptText Text, IReadOnlyList<Finding> Faults) Compile(IReadOnlyList<Script> scripts, string name)
    {
        var faults = new List<Finding>();
        var leftOut = new HashSet<int>();

        // Each round leaves out what the round before found fault with.
        for (var round = 0; round < 3; round++)
        {
            var text = new ScriptText(scripts, leftOut);
            var origin = new ScriptOrigin(text);
            var bytes = Round(scripts, text, origin, name);
            if (bytes is null && origin.Faults.Count == 0 && text.Segments.Count > 0)
            {
                // Never in silence.
                origin.Add(text.Segments[0], 0, 1, "these scripts cannot be compiled");
            }

            faults.AddRange(origin.Faults);
            if (origin.Faults.Count == 0 || origin.IsLibraryBroken)
            {
                return (origin.Faults.Count == 0 && leftOut.Count < scripts.Count ? bytes : null, text, faults);
            }

            leftOut.UnionWith(origin.Broken);
        }

        return (null, new ScriptText(scripts), faults);
    }

    static byte[]? Round(IReadOnlyList<Script> scripts, ScriptText text, ScriptOrigin origin, string name)
    {
        foreach (var segment in text.Segments)
        {
            new SyntaxVet(origin, segment, segment.Script >= 0 && scripts[segment.Script].IsCondition).Run();
        }

        if (origin.Faults.Count > 0 || text.Segments.Count == 0)
        {
            return null;
        }

        using var limit = new CancellationTokenSource(Longest);
        try
        {
            return Emit(text, origin, name, limit.Token);
        }
        catch (Exception fault) when (fault is OperationCanceledException or InsufficientExecutionStackException)
        {
            origin.Add(text.Segments[0], 0, 1, fault is OperationCanceledException ? "the scripts take longer than 20 seconds to compile" : "a script is nested too deeply");
            return null;
        }
    }

    static byte[]? Emit(ScriptText text, ScriptOrigin origin, string name, CancellationToken limit)
    {
        var compilation = CSharpScript.Create(text.Text, Options, typeof(Check)).GetCompilation();
        compilation = compilation.WithAssemblyName("FoiScripts" + name).WithOptions(((CSharpCompilationOptions)compilation.Options).WithDeterministic(true).WithNullableContextOptions(NullableContextOptions.Enable).WithConcurrentBuild(false));
        var tree = compilation.SyntaxTrees.Single();
        var root = (CompilationUnitSyntax)tree.GetRoot(limit);
        CheckShape(root, text, origin);
        if (origin.Faults.Count > 0)
        {
            return null;
        }

        var model = compilation.GetSemanticModel(tree);
        var vet = new OperationVet(origin);
        foreach (var method in root.Members.OfType<MethodDeclarationSyntax>().Where(m => m.Identifier.Text != ScriptText.Entry))
        {
            limit.ThrowIfCancellationRequested();
            SignatureVet.Run(method, model, origin);
            vet.Visit(model.GetOperation(method, limit));
        }

        if (origin.Faults.Count > 0)
        {
            return Explain(compilation, origin, limit);
        }

        var guarded = tree.WithRootAndOptions(new GuardRewriter(model).Visit(root), tree.Options);
        using var bytes = new MemoryStream();
        var emitted = compilation.ReplaceSyntaxTree(tree, guarded).Emit(bytes, cancellationToken: limit);
        return emitted.Success ? bytes.ToArray() : Explain(compilation, origin, limit) ?? Unexplained(origin, emitted.Diagnostics);
    }

    // What the compiler has against the scripts as they are written. It is asked only where something is wrong: to ask takes as long as to compile.
    static byte[]? Explain(Compilation compilation, ScriptOrigin origin, CancellationToken limit)
    {
        var refusals = origin.Faults.ToList();
        origin.Faults.Clear();
        Tell(compilation.GetDiagnostics(limit), origin);
        origin.Faults.AddRange(refusals.Where(r => r.Message.Length > 0 && !origin.Faults.Exists(f => f.Place.Source == r.Place.Source && f.Place.Span.Start == r.Place.Span.Start)));
        return null;
    }

    static byte[]? Unexplained(ScriptOrigin origin, IEnumerable<Diagnostic> diagnostics)
    {
        if (origin.Faults.Count == 0)
        {
            Tell(diagnostics, origin);
        }

        return null;
    }

    // Every method of the text is one that was put there, and ends where it was put: no script ends before its end and goes on as something else.
    static void CheckShape(CompilationUnitSyntax root, ScriptText text, ScriptOrigin origin)
    {
        foreach (var segment in text.Segments.Where(s => s.Script >= 0))
        {
            var method = root.Members.OfType<MethodDeclarationSyntax>().FirstOrDefault(m => m.Identifier.Text == ScriptText.Method(segment.Script));
            if (method?.Body is not { } body || body.SpanStart >= segment.Start || body.Span.End <= segment.Start + segment.Length)
            {
                origin.Add(segment, 0, 1, "the brackets of this script do not close where it ends");
            }
        }

        foreach (var member in root.Members.Where(m => m is not MethodDeclarationSyntax))
        {
            origin.Add(member.Span, "a script is a row of statements");
        }
    }

    static void Tell(IEnumerable<Diagnostic> diagnostics, ScriptOrigin origin)
    {
        foreach (var diagnostic in diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
        {
            origin.Add(diagnostic.Location.SourceSpan, Words(diagnostic));
        }
    }

    static string Words(Diagnostic diagnostic)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        var name = diagnostic.Id is "CS0103" or "CS0246" && message.Split('\'') is [_, var quoted, ..] ? quoted : "";
        return $"{message} ({diagnostic.Id}){(AllowedTypes.Advice(name) is { } advice ? $"; {advice}" : "")}";
    }
}
