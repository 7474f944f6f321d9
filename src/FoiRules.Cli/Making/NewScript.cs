namespace FoiRules.Cli.Making;

/// <summary>A check in C# to begin with.</summary>
static class NewScript
{
    /// <summary>A check that finds large numbers, with an example of each kind.</summary>
    public static string Text(string code, string name) =>
        $$""""
        script {{code}} {{name}}
          title     "[What is wrong, in a few words]"
          under     FOIA s.16(1)
          why       "[Why it matters, in a sentence for the officer who reads the report]"
          severity  advice
          parameter most default 1000 from 1 to 1000000 "[What the number means]"
          csharp
            """
            foreach (var figure in Figures.InAnswers)
            {
                if (figure.Value > most)
                {
                    Report(figure, "[What is wrong with this number]", "[What to write instead]");
                }
            }
            """
          wrong
            """
            1. How many grit bins were refilled in 2019?

            There were [[4000]] bins.
            """
          right
            """
            1. How many grit bins were refilled in 2019?

            There were 400 bins.
            """

        """";
}
