namespace FoiRules.Cli;

/// <summary>The version of the tool, as built.</summary>
static class ToolVersion
{
    /// <summary>"0.1.0".</summary>
    public static string Text { get; } = typeof(ToolVersion).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
}
