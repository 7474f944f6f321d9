using FoiRules.Law;
using FoiRules.Text;

namespace FoiRules.Language.Syntax;

/// <summary>A name as written, with its place.</summary>
public sealed record Identifier(string Text, TextSpan Span);

/// <summary>A quoted text or a block, without its quotes; the span includes them.</summary>
public sealed record TextLiteral(string Text, TextSpan Span);

/// <summary>A provision as written, with its place.</summary>
public sealed record ProvisionLiteral(Provision Provision, TextSpan Span);

/// <summary>Anything a rule file declares.</summary>
public abstract record Declaration(TextSpan Span);

/// <summary>A check: <c>rule NHD01 not-held-called-a-refusal …</c>, or the same under <c>suppress</c>, <c>retain</c> or <c>signpost</c>.</summary>
/// <param name="Form">The keyword it begins with.</param>
/// <param name="Code">The catalogue's code.</param>
/// <param name="Name">Its readable name.</param>
/// <param name="Clauses">Everything it says, in order.</param>
/// <param name="Span">All of it.</param>
public sealed record RuleSyntax(string Form, Identifier Code, Identifier Name, IReadOnlyList<Clause> Clauses, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => Written.Lines($"{Form} {Code.Text} {Name.Text}", Clauses);
}

/// <summary>An entry of a retention schedule: <c>retain cctv "CCTV footage" …</c>, or a public place: <c>signpost budget-books "Council budget books" …</c>.</summary>
public sealed record EntrySyntax(string Form, Identifier Name, TextLiteral Title, IReadOnlyList<Clause> Clauses, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => Written.Lines($"{Form} {Name.Text} {Written.Quoted(Title)}", Clauses);
}

/// <summary>A phrase: <c>phrase not-held "(is|are) not held" but not "not held to account"</c>.</summary>
public sealed record PhraseSyntax(Identifier Name, IReadOnlyList<TextLiteral> Patterns, IReadOnlyList<TextLiteral> ButNot, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"phrase {Name.Text}\n  {Written.Quoted(Patterns)}{(ButNot.Count == 0 ? "" : $"\n  but not {Written.Quoted(ButNot)}")}";
}

/// <summary>An authority's own facts: <c>authority "Northbridge Council" jurisdiction england …</c>.</summary>
public sealed record AuthoritySyntax(TextLiteral Name, IReadOnlyList<Clause> Clauses, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => Written.Lines($"authority {Written.Quoted(Name)}", Clauses);
}

/// <summary>A further pack: <c>use schedules</c>.</summary>
public sealed record UseSyntax(Identifier Pack, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"use {Pack.Text}";
}

/// <summary>A pack of the house's own: <c>use "packs/spending"</c>, a folder or a file, told from the folder of the house file.</summary>
public sealed record UseFolderSyntax(TextLiteral Folder, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"use {Written.Quoted(Folder)}";
}

/// <summary>A pack whose scripts may run: <c>trust "packs/spending" because "…"</c>; or may run in a process of their own: <c>isolate "packs/found" because "…"</c>.</summary>
/// <param name="Way">"trust" or "isolate".</param>
/// <param name="Pack">A folder or a file, told from the folder of the house file; or the name of a shipped pack.</param>
/// <param name="Because">The reason.</param>
/// <param name="Span">All of it.</param>
public sealed record TrustSyntax(string Way, TextLiteral Pack, TextLiteral Because, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Way} {Written.Quoted(Pack)} because {Written.Quoted(Because)}";
}

/// <summary>A rule the house does without: <c>turn off STY01 in "drafts/**" because "…"</c>.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Paths">The letters it is turned off for, as a glob from the folder of the house file; null for all.</param>
/// <param name="Because">The reason.</param>
/// <param name="Span">All of it.</param>
public sealed record TurnOffSyntax(Identifier Code, TextLiteral? Paths, TextLiteral Because, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"turn off {Code.Text}{(Paths is null ? "" : $" in {Written.Quoted(Paths)}")} because {Written.Quoted(Because)}";
}

/// <summary>A rule that is off until a house wants it: <c>turn on STY02 because "…"</c>.</summary>
public sealed record TurnOnSyntax(Identifier Code, TextLiteral Because, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"turn on {Code.Text} because {Written.Quoted(Because)}";
}

/// <summary>Until when data can be relied on: <c>review fee-limits "The limits of section 12" by 25 November 2027 because "…"</c>.</summary>
/// <param name="Name">What a house calls it that sets another day.</param>
/// <param name="What">The data.</param>
/// <param name="By">The last day on which nobody need have looked at it again.</param>
/// <param name="Because">Why it does not stay as it is, or with what it is to be compared.</param>
/// <param name="Span">All of it.</param>
public sealed record ReviewSyntax(Identifier Name, TextLiteral What, DateOnly By, TextLiteral Because, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"review {Name.Text} {Written.Quoted(What)} by {Written.Day(By)} because {Written.Quoted(Because)}";
}

/// <summary>A model paragraph for fixes: <c>clause complaints """…"""</c>.</summary>
public sealed record TemplateSyntax(Identifier Name, TextLiteral Text, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"clause {Name.Text}{Written.Block(Text)}";
}

/// <summary>A house setting: <c>set SDC01 threshold 10 in "housing/**" because "…"</c>.</summary>
/// <param name="Code">The rule.</param>
/// <param name="Parameter">"severity" or a parameter of the rule.</param>
/// <param name="Value">A literal, or a word as a path of one name.</param>
/// <param name="Paths">The letters it is for, as a glob from the folder of the house file; null for all.</param>
/// <param name="Because">The reason.</param>
/// <param name="Span">All of it.</param>
public sealed record SetSyntax(Identifier Code, Identifier Parameter, Expression Value, TextLiteral? Paths, TextLiteral Because, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"set {Code.Text} {Parameter.Text} {Value}{(Paths is null ? "" : $" in {Written.Quoted(Paths)}")} because {Written.Quoted(Because)}";
}

/// <summary>From which severity on findings are shown, or make the exit code 1: <c>show warning because "…"</c>, <c>fail on error because "…"</c>.</summary>
/// <param name="Form">"show" or "fail".</param>
/// <param name="Severity">"advice", "warning" or "error"; "never" for what makes nothing fail.</param>
/// <param name="Paths">The letters it is for, as a glob from the folder of the house file; null for all.</param>
/// <param name="Because">The reason.</param>
/// <param name="Span">All of it.</param>
public sealed record ThresholdSyntax(string Form, Identifier Severity, TextLiteral? Paths, TextLiteral Because, TextSpan Span) : Declaration(Span)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Form}{(Form == "fail" ? " on" : "")} {Severity.Text}{(Paths is null ? "" : $" in {Written.Quoted(Paths)}")} because {Written.Quoted(Because)}";
}
