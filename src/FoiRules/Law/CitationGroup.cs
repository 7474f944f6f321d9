namespace FoiRules.Law;

/// <summary>The provisions announced by one head: "sections 40(2), 40(3A)(a) and 41".</summary>
sealed class CitationGroup(Division division, bool isBareCapital, List<CitationItem> items)
{
    /// <summary>What the numbers count.</summary>
    public Division Division => division;

    /// <summary>Whether it is "S12", which may be a postcode or a size.</summary>
    public bool IsBareCapital => isBareCapital;

    /// <summary>The items in order; never none, but for a long range of whole sections, which names a Part and cites nothing.</summary>
    public IReadOnlyList<CitationItem> Items => items;

    /// <summary>Where its head starts.</summary>
    public int Start { get; init; }

    /// <summary>The offset after its last item.</summary>
    public int End { get; init; }

    /// <summary>Whether every item has brackets, so that the group can hardly be anything but law.</summary>
    public bool IsPrecise => items.TrueForAll(item => item.IsPrecise);

    /// <summary>The statute it is of, as far as the words around it say.</summary>
    public Naming Naming { get; set; }

    /// <summary>Whether the statute stands before it, so that the next group in the list shares it.</summary>
    public bool IsNamedBefore { get; set; }
}

/// <summary>One number with its limbs, as read.</summary>
/// <param name="Start">Where it starts; for the first of a group, where its head does.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Section">"40", "22A".</param>
/// <param name="Limbs">Outermost first, in canonical spelling.</param>
/// <param name="IsDecimal">Whether the subsection is written with a point.</param>
sealed record CitationItem(int Start, int End, string Section, IReadOnlyList<string> Limbs, bool IsDecimal)
{
    /// <summary>Whether a numbered bracket follows, so that it can hardly be anything but law; "section 3(a)" is of a form as often.</summary>
    public bool IsPrecise => Limbs.Count > 0 && !IsDecimal && LimbPath.IsNumbered(Limbs[0]);

    /// <summary>The item as a place in a statute.</summary>
    public Provision In(Act act) => new(act, Section, LimbPath.Join(Limbs));
}
