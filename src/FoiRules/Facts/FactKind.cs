namespace FoiRules.Facts;

/// <summary>What a property of a fact is.</summary>
public enum ValueKind
{
    /// <summary>Holds or does not.</summary>
    Truth,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Words from the letter.</summary>
    Text,

    /// <summary>One of a fixed list of words.</summary>
    Word,

    /// <summary>A day of the calendar, a <see cref="DateOnly"/>.</summary>
    Date,

    /// <summary>A length of time, a <see cref="Time.Duration"/>.</summary>
    Duration,

    /// <summary>Another fact.</summary>
    Fact,

    /// <summary>Several facts, in the order of the letter: what a fix changes together.</summary>
    Facts,

    /// <summary>A stretch of time: <see cref="Time.Period"/>.</summary>
    Period,

    /// <summary>A place in a statute: <see cref="Law.Provision"/>.</summary>
    Provision,

    /// <summary>Hundredths, as a number: 20 for 20%.</summary>
    Percent,

    /// <summary>Pounds, as a number.</summary>
    Money,

    /// <summary>A number that may have a fraction.</summary>
    Amount,
}

/// <summary>One property of a kind of fact.</summary>
/// <param name="Name">As rules write it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Get">Reads it; null where the fact has none.</param>
/// <param name="Summary">What it means, for the reference.</param>
/// <param name="Words">The words it may be, for <see cref="ValueKind.Word"/>.</param>
/// <param name="FactKind">The kind of fact, for <see cref="ValueKind.Fact"/> and <see cref="ValueKind.Facts"/>.</param>
public sealed record FactProperty(string Name, ValueKind Kind, Func<Fact, object?> Get, string Summary, IReadOnlyList<string>? Words = null, string? FactKind = null)
{
    /// <summary>Whether no message may show it, because it may be what the letter should have hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Reads a property that holds or does not, where it always does one of the two.</summary>
    internal Func<Fact, bool>? Holds { get; }

    /// <summary>A property that holds or does not.</summary>
    internal FactProperty(string name, ValueKind kind, Func<Fact, bool> holds, string summary)
        : this(name, kind, f => Boxed.Of(holds(f)), summary) => Holds = holds;

    /// <summary>A property that is a whole number, where there is one.</summary>
    internal FactProperty(string name, ValueKind kind, Func<Fact, int?> number, string summary)
        : this(name, kind, f => Boxed.Of(number(f)), summary)
    {
    }
}

/// <summary>One kind of fact.</summary>
public sealed class FactKind
{
    readonly Func<IReadOnlyList<FactProperty>> list;
    IReadOnlyList<FactProperty>? properties;

    internal FactKind(string name, string summary, Func<FactContext, IEnumerable<Fact>> read, Func<IReadOnlyList<FactProperty>> properties)
    {
        Name = name;
        Summary = summary;
        Read = read;
        list = properties;
    }

    /// <summary>Its place among the kinds of the catalogue.</summary>
    internal int Place { get; set; }

    /// <summary>As rules write it: "statement".</summary>
    public string Name { get; }

    /// <summary>What it is, for the reference.</summary>
    public string Summary { get; }

    /// <summary>What rules may ask of it. Listed when first asked for: most letters are checked without most kinds.</summary>
    public IReadOnlyList<FactProperty> Properties => properties ??= list();

    /// <summary>A fact of this kind in a few words, for <c>foirules facts</c>; empty where there is nothing to tell.</summary>
    public Func<Fact, Phrases.Lexicon, string> Describe { get; init; } = (_, _) => "";

    /// <summary>An answer in which one can be read, for the reference; empty where none is given.</summary>
    public string Example { get; init; } = "";

    /// <summary>Finds the facts of this kind; those of the kinds before it in the catalogue are known by then.</summary>
    internal Func<FactContext, IEnumerable<Fact>> Read { get; }

    /// <summary>"a statement", "an answer".</summary>
    public string WithArticle => (Name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " : "a ") + Name;

    /// <summary>The property of a name, or null.</summary>
    public FactProperty? Property(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name == name)
            {
                return property;
            }
        }

        return null;
    }

    /// <summary>For a property there is none of: "; did you mean 'text'?", or all there are.</summary>
    public string Hint(string property) => Text.Nearest.Of(property, Properties.Select(p => p.Name)) is { } near ? $"; did you mean '{near}'?"
        : $"; it has {string.Join(", ", Properties.Select(p => p.Name))}";
}
