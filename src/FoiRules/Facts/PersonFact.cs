namespace FoiRules.Facts;

/// <summary>Somebody named.</summary>
/// <param name="Name">As written, without the title.</param>
public sealed record PersonFact(string Name) : Fact
{
    /// <summary>What rules may ask of it, and who reads it.</summary>
    public static FactKind Kind { get; } = new("person", "Somebody named: after a title, beside a post, in a signature, or in a column of names.", PersonReader.Read, () =>
    [
        new("name", ValueKind.Text, f => ((PersonFact)f).Name, "The name as written, without its title."),
        new("title", ValueKind.Text, f => ((PersonFact)f).Title, "What the person is called before the name: Ms, Dr, Councillor."),
        new("role", ValueKind.Text, f => ((PersonFact)f).Role, "The post, where it is stated beside the name."),
        new("senior", ValueKind.Truth, f => ((PersonFact)f).IsSenior, "The post is head of service, director or chief officer, or above, by the phrase `senior-role`."),
        new("stands", ValueKind.Word, f => ((PersonFact)f).Zone, "Where in the letter the name stands.", LetterZones.Names),
        new("own", ValueKind.Truth, f => LetterZones.IsOwn(((PersonFact)f).Zone), "It stands in the letterhead, the clauses or the signature: who writes or who can be asked."),
    ])
    {
        Describe = (f, _) => f is PersonFact p ? $"{(p.Title is null ? "" : p.Title + " ")}{p.Name}{(p.Role is null ? "" : $", {p.Role}")}{(p.IsSenior ? ", senior" : "")}" : "",
        Example = "The contract was signed by Jane Hart, Director of Ferries. Mr Ali Swift, Harbour Officer, kept the file.",
    };

    /// <summary>What the person is called before the name, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The post, or null where none is stated.</summary>
    public string? Role { get; init; }

    /// <summary>Whether the post is head of service, director or chief officer, or above.</summary>
    public bool IsSenior { get; init; }

    /// <summary>Where in the letter it stands: one of <see cref="LetterZones.Names"/>.</summary>
    public required string Zone { get; init; }
}
