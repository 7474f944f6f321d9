using FoiRules.Findings;

namespace FoiRules.Rules.Scripts;

/// <summary>The scripts of all rules; those of a pack are compiled together.</summary>
sealed class ScriptBook
{
    readonly List<ScriptPack> packs = [];

    /// <summary>The rules whose scripts are left out.</summary>
    public List<(string Code, Faults Faults, Language.Syntax.RuleSyntax Syntax)> Skipped { get; } = [];

    /// <summary>Whether there is any script.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Whether any script runs in a process of its own.</summary>
    public bool HasIsolated { get; set; }

    /// <summary>Adds a script of a pack.</summary>
    public ScriptSlot Add(Script script, Place rule, string pack)
    {
        var slot = new ScriptSlot(script, rule);
        if (packs.Find(p => p.Path == pack) is { } known)
        {
            known.Slots.Add(slot);
        }
        else
        {
            packs.Add(new ScriptPack(pack, [slot]));
        }

        return slot;
    }

    /// <summary>Compiles what was added; every mistake is a fault.</summary>
    public void Compile(List<Finding> findings)
    {
        Tell();
        if (packs.Count == 0)
        {
            return;
        }

        if (ScriptDoor.Compiler is not { } compiler)
        {
            var first = packs[0].Slots[0].Rule;
            findings.Add(Language.SyntaxFault.Make(first.Source, first.Span, "checks in C# cannot be run: FoiRules.Scripting is not beside the tool"));
            return;
        }

        foreach (var pack in packs)
        {
            var slots = pack.Slots;
            var (program, faults) = compiler.Compile(slots.ConvertAll(s => s.Script));
            findings.AddRange(faults);
            for (var i = 0; program is not null && i < slots.Count; i++)
            {
                slots[i].Take(program, i);
            }
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

/// <summary>The scripts of a pack, which see the same libraries.</summary>
/// <param name="Path">Where the pack is.</param>
/// <param name="Slots">Its scripts.</param>
sealed record ScriptPack(string Path, List<ScriptSlot> Slots);
