namespace FoiRules.Time;

/// <summary>The unit in which a length of time was written.</summary>
public enum DurationUnit
{
    /// <summary>Calendar days.</summary>
    Day,

    /// <summary>Monday to Friday; bank holidays are counted as working days.</summary>
    WorkingDay,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Calendar years.</summary>
    Year,
}
