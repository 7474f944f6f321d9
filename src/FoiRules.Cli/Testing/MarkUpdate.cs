using FoiRules.Checking;

namespace FoiRules.Cli.Testing;

/// <summary>Puts the marks of wrong examples where their rules report now.</summary>
static class MarkUpdate
{
    /// <summary>Rewrites the files the user named; asks nothing, and changes nothing else in them.</summary>
    public static void Run(RulesUnderTest subject, IEnumerable<Trial> trials, TextWriter output)
    {
        // An example of a rule about the letter as a whole has nothing to mark, and one that is not reported has to be looked at by a person.
        var changed = trials.Where(t => t.Example.IsWrong && t.Actual.Count > 0 && !t.Actual.SequenceEqual(t.Expected) && (t.Expected.Count > 0 || t.Rule.Selection.Kind != "letter")).ToList();
        foreach (var file in subject.Sources)
        {
            var own = changed.Where(t => t.Example.Place.Source == file.Source).ToList();
            if (own.Count > 0)
            {
                WholeFile.Write(file.Source.Path, NewMarks.In(file.Source, own), file.HasMark);
                output.Write($"{file.Source.Path}: {Said.Count("example", own.Count)} marked anew ({string.Join(", ", own.Select(t => $"{t.Rule.Description.Code} {t.Name}"))})\n");
            }
        }

        var left = trials.Where(t => !t.Holds && !changed.Contains(t)).ToList();
        foreach (var trial in left)
        {
            output.Write($"{trial.Fault}; this is for a person to mend ({trial.Name}).\n");
        }

        output.Write(changed.Count == 0 && left.Count == 0 ? "Every mark is where it should be.\n" : "");
    }
}
