using FoiRules.Facts;
using FoiRules.Text;

namespace FoiRules.Rules;

/// <summary>A name and the kind of fact it stands for.</summary>
sealed record Variable(string Name, FactKind Kind);

/// <summary>The names a condition may use: facts, with the kind each stands for, and the parameters of the rule.</summary>
sealed class Variables(IReadOnlyList<RuleParameter>? parameters = null)
{
    /// <summary>The slot of what a rule selects; slot 0 is the letter.</summary>
    public const int Selected = 1;

    readonly List<Variable> inScope = [new("letter", FactCatalogue.Kinds["letter"])];
    readonly bool[] isUsed = new bool[parameters?.Count ?? 0];

    readonly List<string> past = [];

    /// <summary>Whether a question about several facts gave the name to one of them, and is over.</summary>
    public bool IsPast(string name) => past.Contains(name);

    /// <summary>Whether it could not be read what the rule selects, so that a name nobody knows may be the name of that.</summary>
    public bool IsOpen { get; set; }

    /// <summary>Where the rule names what it selects, to be shown beside a name that nobody knows; null where it does not.</summary>
    public TextSpan? NamedAt { get; init; }

    /// <summary>The most there have been at once.</summary>
    public int Most { get; private set; } = 1;

    /// <summary>The slot and kind of a name; the innermost where two are called the same.</summary>
    public (int Slot, FactKind Kind)? Find(string name)
    {
        var slot = inScope.FindLastIndex(v => v.Name == name);
        return slot < 0 ? null : (slot, inScope[slot].Kind);
    }

    /// <summary>The index of a parameter, or -1.</summary>
    public int Parameter(string name)
    {
        for (var i = 0; i < isUsed.Length; i++)
        {
            if (parameters![i].Name == name)
            {
                isUsed[i] = true;
                return i;
            }
        }

        return -1;
    }

    /// <summary>The type of a parameter.</summary>
    public RuleType TypeOf(int parameter) => parameters![parameter].Type;

    /// <summary>Whether something asked for a parameter.</summary>
    public bool IsUsed(int parameter) => isUsed[parameter];

    /// <summary>"; did you mean 's'?"</summary>
    public string Hint(string name) => Nearest.Hint(name, Names);

    /// <summary>The names, as a message lists them.</summary>
    public string All => string.Join(", ", Names.Select(n => $"'{n}'"));

    // What a rule without "for each" selects has no name.
    IEnumerable<string> Names => inScope.Select(v => v.Name).Where(n => n.Length > 0).Concat((parameters ?? []).Select(p => p.Name)).Distinct(StringComparer.Ordinal);

    public int Push(string name, FactKind kind)
    {
        inScope.Add(new Variable(name, kind));
        Most = Math.Max(Most, inScope.Count);
        return inScope.Count - 1;
    }

    public void Pop()
    {
        past.Add(inScope[^1].Name);
        inScope.RemoveAt(inScope.Count - 1);
    }
}
