using System.CommandLine;

namespace FoiRules.Cli.Commands;

/// <summary>The option by which is said whether what is shown has colours.</summary>
static class ColorOption
{
    public static Option<string> Create()
    {
        var option = new Option<string>("--color") { Description = "Whether the text has colours: auto, always or never. With auto it has on a terminal, unless the environment says otherwise.", DefaultValueFactory = _ => "auto", HelpName = "WHEN" };
        option.CompletionSources.Add(ColorChoice.Words);
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } word && Array.IndexOf(ColorChoice.Words, word) < 0)
            {
                result.AddError($"--color is auto, always or never, and not '{word}'");
            }
        });
        return option;
    }
}
