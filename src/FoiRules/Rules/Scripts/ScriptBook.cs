using FoiRules.Findings;

namespace FoiRules.Rules.Scripts;

/// <summary>The scripts of all rules, which are compiled together.</summary>
sealed class ScriptBook
{
    readonly List<ScriptSlot> slots = [];

    /// <summary>The rules whose scripts are left out.</summary>
    public List<(string Code, Faults Faults, Language.Syntax.RuleSyntax Syntax)> Skipped { get; } = [];

    /// <summary>Whether there is any script.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Whether any script runs in a process of its own.</summary>
    public bool HasIsolated { get; set; }

    /// <summary>Adds a script.</summary>
    public ScriptSlot Add(Script script, Place rule)
    {
        var slot = new ScriptSlot(script, rule);
        slots.Add(slot);
        return slot;
    }

    /// <summary>Compiles what was added; every mistake is a fault.</summary>
    public void Compile(List<Finding> findings)
    {
        Tell();
        if (slots.Count == 0)
        {
            return;
        }

        if (ScriptDoor.Compiler is not { } compiler)
        {
            findings.Add(Language.SyntaxFault.Make(slots[0].Rule.Source, slots[0].Rule.Span, "checks in C# cannot be run: FoiRules.Scripting is not beside the tool"));
            return;
        }

        var (program, faults) = compiler.Compile(slots.ConvertAll(s => s.Script));
        findings.AddRange(faults);
        for (var i = 0; program is not null && i < slots.Count; i++)
        {
            slots[i].Take(program, i);
        }
    }

    void Tell()
    {
        if (Skipped.Count > 0)
        {
            var (_, faults, syntax) = Skipped[0];
            faults.Advise(RuleWarning.ScriptsSkipped, syntax.Code.Span, Skipped.Count == 1
                ? $"{Skipped[0].Code} was not asked: it is a check in C#, and those are left out."
                : $"{Skipped.Count} rules were not asked, because they are checks in C#, and those are left out: {string.Join(", ", Skipped.Select(s => s.Code))}.");
        }
    }
}
