namespace FoiRules.Scripting.Running;

/// <summary>Stops a script. No script can catch it: scripts have no <c>try</c>.</summary>
sealed class ScriptLimitException(string message) : Exception(message);
