using FoiRules.Rules;

namespace FoiRules.Cli.Making;

/// <summary>Writes a rule to begin with.</summary>
static class NewRule
{
    /// <summary>Writes the file and says what to do next.</summary>
    public static int Run(string code, string name, string? pack, Func<string, string, string>? text = null)
    {
        var file = Path.Combine(pack is null ? "" : Path.Combine("rules", pack), $"{name}.foi");
        if (Mistake(code, name, pack, file) is { } mistake)
        {
            Console.Error.WriteLine($"foirules: {mistake}");
            return ExitCodes.CouldNot;
        }

        if (Path.GetDirectoryName(file) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        WholeFile.Write(file, (text ?? Text)(code, name), hasMark: false);
        var shown = file.Replace('\\', '/');
        Console.Out.Write($"{shown} written. Its examples hold already. Now:\n\n  1. put your words in the place of those in [brackets];\n  2. foirules test {shown} --coverage\n  3. foirules check --rules {shown} LETTER\n");
        return ExitCodes.Clean;
    }

    /// <summary>A rule that finds certain words in answers, with an example of each kind.</summary>
    public static string Text(string code, string name) =>
        $""""
        rule {code} {name}
          title     "[What is wrong, in a few words]"
          under     FOIA s.16(1)
          why       "[Why it matters, in a sentence for the officer who reads the report]"
          severity  warning
          for each  statement s in answers
          where     s is {name}-words
          report    s
          once per  answer
          say       "[What this sentence does wrong]"
          write     "[What to write instead]"
          wrong
            """
            1. How many grit bins were refilled in 2019?

            [[Here stand the words that must not be written.]]
            """
          right
            """
            1. How many grit bins were refilled in 2019?

            Four hundred.
            """

        phrase {name}-words
          "words that must not be written"

        """";

    static string? Mistake(string code, string name, string? pack, string file)
    {
        if (code.Length != 5 || !code[..3].All(char.IsAsciiLetterUpper) || !code[3..].All(char.IsAsciiDigit))
        {
            return $"a code is three capitals and two digits, as in 'EAS01'; '{code}' is not";
        }

        if (!IsName(name))
        {
            return $"a name is small letters with hyphens between its words, as in 'cost-limit-without-help'; '{name}' is not";
        }

        if (pack is not null && !IsName(pack))
        {
            return $"a pack is named in small letters with hyphens, as in 'small-numbers'; '{pack}' is not";
        }

        if (Binder.Bind(RuleFiles.Load(null, RuleFiles.HouseFileFor("."), [])).Rules.FirstOrDefault(r => r.Description.Code == code || r.Description.Name == name) is { } known)
        {
            return $"there is a rule {known.Description.Code} {known.Description.Name} already ({known.Place.Source.Path})";
        }

        return File.Exists(file) ? $"there is a file {file} already, and it is left as it is" : null;
    }

    static bool IsName(string name) => name.Length is > 0 and <= 60 && char.IsAsciiLetterLower(name[0]) && name[^1] != '-' && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !name.Contains("--", StringComparison.Ordinal);
}
