using FoiRules.Reports;
using FoiRules.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FoiRules.Tests.Reports;

public sealed class AnyLetterTests
{
    // Drawn from all that has ever been a nuisance, so that short texts meet it often; the string brings the rest.
    const string Nuisances = "ab \t\r\n\0\u001b\u007f\u0085\u009b\u0302\u200d\u202e\u2028\u2066\uFEFF\uD83D\uDE00\"<\\{";

    [FsCheck.NUnit.Property(MaxTest = 500)]
    public Property No_report_throws_or_passes_on_a_control_character()
    {
        var texts = Gen.OneOf(
            Gen.Elements(Nuisances.ToCharArray()).ArrayOf().Select(chars => new string(chars)),
            ArbMap.Default.GeneratorFor<string>().Where(text => text is not null));
        var cases = from text in texts
                    from length in Gen.Elements(1, 1, 1, 60)
                    from a in Gen.Choose(0, text.Length * length)
                    from b in Gen.Choose(0, text.Length * length)
                    select (Text: string.Concat(Enumerable.Repeat(text, length)), Start: Math.Min(a, b), End: Math.Max(a, b));
        return Prop.ForAll(cases.ToArbitrary(), one => ReportFormats.All.All(format => IsHarmless(format, one.Text, one.Start, one.End)));
    }

    static bool IsHarmless(IReportFormat format, string text, int start, int end)
    {
        var letter = new SourceText("a.md", text);
        var result = Sample.One(letter, new TextSpan(start, end), Sample.At(letter, "", text));
        var words = result.Findings[0] with { Message = text, Why = text, Instead = text };
        return format.Written(result with { Findings = [words] }).All(c => c == '\n' || !char.IsControl(c));
    }
}
