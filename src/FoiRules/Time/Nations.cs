namespace FoiRules.Time;

/// <summary>The parts of the United Kingdom that have bank holidays of their own.</summary>
[Flags]
public enum Nations
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>England and Wales.</summary>
    EnglandAndWales = 1,

    /// <summary>Scotland.</summary>
    Scotland = 2,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland = 4,

    /// <summary>Any of them.</summary>
    UnitedKingdom = EnglandAndWales | Scotland | NorthernIreland,
}
