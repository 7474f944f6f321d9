using System.CommandLine;

namespace FoiRules.Cli.Commands;

/// <summary>The option every command shares.</summary>
static class RulesOption
{
    public static Option<string?> Create() => new("--rules")
    {
        Description = "Use these rules (a .foi file or a folder) with the shipped lexicon, instead of the shipped packs and the house file.",
        HelpName = "PATH",
    };
}
