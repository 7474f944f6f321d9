namespace FoiRules.Disclosure.Structure;

/// <summary>How well the numbers bear out that one line is the total of others. A search judges many lines and keeps few, so one is used for all.</summary>
sealed class Evidence
{
    /// <summary>How unlikely a coincidence is: 8 bits are 1 in 256. A judgement, not part of any proof.</summary>
    public double Bits { get; set; }

    /// <summary>The places where the sum says something and fits.</summary>
    public int Verified { get; set; }

    /// <summary>The places where both the total and a part have a count.</summary>
    public int Informed { get; set; }

    /// <summary>The places where the sum cannot be the total.</summary>
    public List<int> Contradicted { get; } = [];

    /// <summary>Whether nothing speaks against it.</summary>
    public bool IsPossible => Informed > 0 && Contradicted.Count == 0;

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        (Bits, Verified, Informed) = (0, 0, 0);
        Contradicted.Clear();
    }
}
