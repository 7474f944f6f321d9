namespace FoiRules.Cli;

/// <summary>Decides whether what is shown has colours: what was asked for, then what the environment says, then whether anybody can see them.</summary>
/// <remarks>The variables mean what they mean to other tools: https://no-color.org, https://force-color.org, https://bixense.com/clicolors.</remarks>
static class ColorChoice
{
    /// <summary>What may be asked for.</summary>
    public static readonly string[] Words = ["auto", "always", "never"];

    /// <summary>Whether there are colours.</summary>
    /// <param name="word">One of <see cref="Words"/>.</param>
    /// <param name="variable">The value of a variable of the environment; null where it is not set.</param>
    /// <param name="isTerminal">Whether standard output is a terminal.</param>
    public static bool Of(string word, Func<string, string?> variable, bool isTerminal)
    {
        if (word != "auto")
        {
            return word == "always";
        }

        if (variable("FORCE_COLOR") is { Length: > 0 } forced)
        {
            return IsOn(forced);
        }

        if (variable("NO_COLOR") is { Length: > 0 })
        {
            return false;
        }

        if (variable("CLICOLOR_FORCE") is { Length: > 0 } always && IsOn(always))
        {
            return true;
        }

        return isTerminal && variable("CLICOLOR") != "0" && variable("TERM") != "dumb";
    }

    static bool IsOn(string value) => value is not ("0" or "false");
}
