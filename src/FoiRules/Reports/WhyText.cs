using FoiRules.Checking;
using FoiRules.Facts;
using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Reports;

/// <summary>Why a rule reports a line of a letter or does not, in words.</summary>
public static class WhyText
{
    const int Shown = 60;

    /// <summary>Writes the outcome, then for each fact on the line how each condition was answered.</summary>
    public static void Write(Why why, SourceText letter, int line, TextWriter output)
    {
        var about = why.Rule.Description;
        var at = $"{Printable.Line(letter.Path)}:{Said(line)}: {about.Code} {about.Name}";
        output.Write(why.Findings.Count == 0 ? $"{at} reports nothing here.\n" : $"{at} reports: {Printable.Line(why.Findings[0].Message)}\n");
        if (why.Rule.IsIsolated)
        {
            output.Write($"\n{about.Code} runs in a process of its own, because a house file isolates its pack: what it asked for is not known here.\n");
            return;
        }

        var kind = FactCatalogue.Kinds[why.Rule.Selection.Kind];
        if (why.Cases.Count == 0)
        {
            output.Write($"\nIt looks for {kind.WithArticle} in {Parts(why.Rule.Selection.Parts)}, and there is none on this line.\n");
            foreach (var fact in why.Elsewhere)
            {
                output.Write($"There is {kind.WithArticle}, {Quote(fact, letter)}, but it stands in {Part(fact.Part)}.\n");
            }

            output.Write("'foirules facts' shows how each line was understood.\n");
            return;
        }

        if (why.Script is { } script)
        {
            Conditions(why.Cases[0], letter, output);
            WhyScriptText.Write(script, about.Code, letter, output);
            return;
        }

        foreach (var one in why.Cases)
        {
            output.Write(kind.Name == "letter" ? "\nthe letter as a whole\n" : $"\n{kind.Name} {Quote(one.Fact, letter)}\n");
            foreach (var step in one.Steps)
            {
                Write(step, letter, output);
            }

            output.Write(one.IsReported ? "  so it is reported\n" : "  so it is not reported\n");
        }
    }

    // A check in C# has none but those by which it concerns the letter.
    static void Conditions(WhyCase whole, SourceText letter, TextWriter output)
    {
        if (whole.Steps.Count == 0)
        {
            return;
        }

        output.Write("\nthe letter as a whole\n");
        foreach (var step in whole.Steps)
        {
            Write(step, letter, output);
        }
    }

    static void Write(WhyStep step, SourceText letter, TextWriter output)
    {
        var outcome = step.Holds switch { true => "holds", false => "fails", null => "not asked" };
        output.Write($"  {new string(' ', 2 * step.Depth)}{outcome,-9}  {Printable.Line(step.Text)}\n");
        if (step.Witness is { } witness)
        {
            output.Write($"  {new string(' ', 2 * step.Depth)}           because of line {Said(letter.Position(witness.Span.Start).Line)}: {Quote(witness, letter)}\n");
        }
    }

    internal static string Quote(Fact fact, SourceText letter)
    {
        var text = Printable.Line(letter.Slice(fact.Span));
        return $"'{(text.Length > Shown ? text[..Shown].TrimEnd() + "…" : text)}'";
    }

    static string Parts(PartSet parts) => (parts.Requests, parts.Answers, parts.Clauses) switch
    {
        (true, true, true) => "the whole draft",
        (false, true, true) => "the letter (not in what was asked)",
        (true, false, false) => "requests",
        (false, false, true) => "the clauses outside requests and answers",
        _ => "answers",
    };

    static string Part(Part part) => part switch
    {
        Letters.Part.Request => "a request",
        Letters.Part.Answer => "an answer",
        _ => "neither a request nor an answer",
    };

    static string Said(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
