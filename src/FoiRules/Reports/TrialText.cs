using System.Globalization;
using FoiRules.Checking;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>An example that does not hold, with its letter, what should be reported and what is.</summary>
public static class TrialText
{
    /// <summary>Writes where the example stands, what is wrong, and the letter with both kinds of places underlined.</summary>
    /// <param name="trial">The example as it was run.</param>
    /// <param name="silence">Why its rule is silent, or null.</param>
    /// <param name="output">Where to.</param>
    public static void Write(Trial trial, string? silence, TextWriter output)
    {
        var place = trial.Example.Place;
        var at = place.Source.Position(place.Span.Start);
        output.Write(string.Create(CultureInfo.InvariantCulture, $"{Printable.Line(place.Source.Path)}:{at.Line}:{at.Column}: {trial.Name}: {Printable.Line(trial.Fault ?? "holds")}.\n"));
        var letter = trial.Letter;
        for (var line = 1; line <= letter.LineCount; line++)
        {
            var span = letter.LineSpan(line);
            output.Write($"{line.ToString(CultureInfo.InvariantCulture),5} | {Printable.Line(letter.Slice(span))}".TrimEnd(' ') + "\n");
            Underline(letter, span, trial.Expected.Except(trial.Actual), "should be reported", output);
            Underline(letter, span, trial.Actual.Except(trial.Expected), "is reported", output);
        }

        output.Write(silence is null ? "\n" : $"      = silent, because {Printable.Line(silence)}\n\n");
    }

    static void Underline(SourceText letter, TextSpan line, IEnumerable<TextSpan> places, string remark, TextWriter output)
    {
        foreach (var place in places.Where(p => p.Start >= line.Start && p.Start <= line.End))
        {
            var indent = Width(letter.Content[line.Start..place.Start]);
            var width = Math.Max(1, Width(letter.Content[place.Start..Math.Min(place.End, line.End)]));
            output.Write($"      | {new string(' ', indent)}{new string('^', width)} {remark}\n");
        }
    }

    static int Width(string text)
    {
        var width = 0;
        foreach (var rune in Printable.Line(text).EnumerateRunes())
        {
            width += DisplayWidth.Of(rune);
        }

        return width;
    }
}
