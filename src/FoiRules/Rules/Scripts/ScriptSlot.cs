using FoiRules.Findings;

namespace FoiRules.Rules.Scripts;

/// <summary>A script of a rule, from when the rule is bound; it can run when all scripts have been compiled.</summary>
public sealed class ScriptSlot
{
    IScriptProgram? program;
    int index;

    internal ScriptSlot(Script script, Place rule) => (Script, Rule) = (script, rule);

    /// <summary>The script.</summary>
    public Script Script { get; }

    /// <summary>Where the rule is declared.</summary>
    public Place Rule { get; }

    /// <summary>Whether it was compiled; another one reports nothing.</summary>
    public bool IsReady => program is not null;

    /// <summary>Runs it. Why it was stopped is noted in the evaluation.</summary>
    public ScriptOutcome Run(Evaluation evaluation)
    {
        if (program is null)
        {
            return new ScriptOutcome(false, []);
        }

        var outcome = program.Run(index, evaluation);
        if (outcome.Failure is not null)
        {
            evaluation.Fail(this, outcome);
        }

        return outcome;
    }

    internal void Take(IScriptProgram compiled, int number) => (program, index) = (compiled, number);
}
