namespace FoiRules.Law;

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
