using FoiRules.Findings;
using FoiRules.Reports;
using FoiRules.Text;

namespace FoiRules.Tests.Reports;

/// <summary>Small results with a finding of every shape.</summary>
static class Sample
{
    public static readonly SourceText Reply = new("letters/reply.md", """
        # Our reference: 4711

        **How many managers are interim?**

        Three managers are interim.

        | Team | Managers | Interim |
        |---|---|---|
        | Café services | 12 | 2 |
        | Housing | 9 | 1 |

        This is not held, and is refused
        under section 17 of the Act.

        """.ReplaceLineEndings("\n"));

    public static readonly SourceText Second = new("letters/a second reply.md", "Dear Dŵynwen,\n\nSee <http://intranet/>.\n");

    public static readonly SourceText Rules = new("rules/house.foi", "rule NHD01 not-held\n  where  s.sentance cites FOIA s.17\n");

    static readonly RuleDescription SmallNumber = new(
        "SDC01",
        "small-number",
        "A count of people small enough to identify one of them",
        Severity.Warning,
        "FOIA s.40(2) by virtue of s.40(3A)(a)",
        "A small count can identify the people counted.");

    static readonly RuleDescription NotHeld = new(
        "NHD01", "not-held-called-a-refusal", "'Not held' is not a refusal under section 17", Severity.Error, "FOIA s.1(1)(a)", null);

    static readonly RuleDescription Intranet = new(
        "LNK02", "intranet-link", "A link only staff can open", Severity.Advice, null, "The applicant cannot open it.");

    public static CheckResult Findings { get; } = new([Reply, Second], [Intranet, NotHeld, SmallNumber],
    [
        Of(SmallNumber, At(Reply, "Three")) with
        {
            Message = "Three interim managers can identify a manager; the house threshold is five.",
            Instead = "fewer than five",
            Related = [At(Reply, "2 |", "in the row 'Café services'", 1), At(Reply, "1 |", length: 1), At(Second, "Dŵynwen")],
        },
        Of(NotHeld, At(Reply, "is refused\nunder section 17")) with { Message = "Section 17 is for exempt information" },
        Of(Intranet, At(Second, "<http://intranet/>")) with
        {
            Message = "Only staff can open http://intranet/.",
            Instead = "Attach the page.\nOr give its public address.",
        },
    ]);

    public static CheckResult Faults { get; } = new([Reply], [],
    [
        new Finding
        {
            Code = "",
            Name = "",
            Severity = Severity.Error,
            Message = "a statement has no property 'sentance'",
            Place = At(Rules, "sentance", "did you mean 'sentence'?"),
            IsFault = true,
        },
        new Finding
        {
            Code = "FOI02",
            Name = "unreadable-letter",
            Severity = Severity.Error,
            Message = "the letter is not UTF-8 text (first at byte 17)",
            Place = new Place(new SourceText("letters/old.md", ""), new TextSpan(0, 0)),
            IsFault = true,
        },
    ]);

    public static CheckResult None { get; } = new([Reply, Second], [SmallNumber], []);

    public static string Written(this IReportFormat format, CheckResult result, bool color = false)
    {
        using var output = new StringWriter();
        format.Write(result, output, new ReportOptions(color, "1.2.3"));
        return output.ToString();
    }

    /// <summary>One warning at the given place of the given letter.</summary>
    public static CheckResult One(SourceText letter, TextSpan span, params Place[] related) => new([letter], [SmallNumber],
        [Of(SmallNumber, new Place(letter, span)) with { Message = "Found.", Related = related }]);

    public static Place At(SourceText source, string words, string? note = null, int? length = null)
    {
        var start = source.Content.IndexOf(words, StringComparison.Ordinal);
        return new Place(source, new TextSpan(start, start + (length ?? words.Length)), note);
    }

    static Finding Of(RuleDescription rule, Place place) => new()
    {
        Code = rule.Code,
        Name = rule.Name,
        Severity = rule.Severity,
        Message = rule.Title,
        Place = place,
        Provision = rule.Provision,
        Why = rule.Why,
    };
}
