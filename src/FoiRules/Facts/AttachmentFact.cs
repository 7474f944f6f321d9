namespace FoiRules.Facts;

/// <summary>A sentence that says something is attached or enclosed.</summary>
public sealed record AttachmentFact(StatementFact Statement) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("attachment", "A sentence that says something is attached.", AttachmentReader.Read, () =>
    [
        new("statement", ValueKind.Fact, f => ((AttachmentFact)f).Statement, "The sentence.", FactKind: "statement"),
        new("named", ValueKind.Truth, f => ((AttachmentFact)f).IsNamed, "A file name, a title in quotes, a link or a list says what is attached."),
        new("spreadsheet", ValueKind.Truth, f => ((AttachmentFact)f).IsSpreadsheet, "It is a spreadsheet."),
    ])
    {
        Describe = (f, _) => f is AttachmentFact a ? $"{(a.IsNamed ? "named" : "not named")}{(a.IsSpreadsheet ? ", a spreadsheet" : "")}" : "",
        Example = "Please find attached the spreadsheet fares.xlsx.",
    };

    /// <summary>Whether the sentence, or a list of attachments, gives a file name or title in quotes, or a link.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>Whether it is a spreadsheet.</summary>
    public required bool IsSpreadsheet { get; init; }
}
