namespace FoiRules.Rules.Scripts;

/// <summary>Which scripts a run uses.</summary>
public enum ScriptUse
{
    /// <summary>Those the house trusts; others are faults.</summary>
    Trusted,

    /// <summary>None, which is told.</summary>
    None,

    /// <summary>Those the house has run by themselves: this is the process they run in.</summary>
    Isolated,

    /// <summary>All there are: this process can do no harm.</summary>
    All,
}
