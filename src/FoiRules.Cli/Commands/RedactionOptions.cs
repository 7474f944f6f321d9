using System.CommandLine;
using FoiRules.Reports;

namespace FoiRules.Cli.Commands;

/// <summary>The options by which is said how much reports blot out.</summary>
static class RedactionOptions
{
    static readonly Option<bool> Redact = new("--redact") { Description = "Blot out what is found on small numbers and personal data on the screen, too. Every other report does so anyhow." };
    static readonly Option<bool> NoRedact = new("--no-redact") { Description = "Blot nothing out, in any report." };

    /// <summary>Gives them to a command, which takes one of them at a time.</summary>
    public static void AddTo(Command command)
    {
        command.Add(Redact);
        command.Add(NoRedact);
        command.Validators.Add(result =>
        {
            if (result.GetValue(Redact) && result.GetValue(NoRedact))
            {
                result.AddError("--redact and --no-redact cannot both hold");
            }
        });
    }

    /// <summary>What was asked for; null where nothing was.</summary>
    public static RedactionLevel? Of(ParseResult arguments) =>
        arguments.GetValue(NoRedact) ? RedactionLevel.None : arguments.GetValue(Redact) ? RedactionLevel.People : null;
}
