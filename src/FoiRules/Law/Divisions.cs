namespace FoiRules.Law;

/// <summary>What a statute is divided into.</summary>
enum Division
{
    /// <summary>Sections, as in an Act.</summary>
    Section,

    /// <summary>Regulations.</summary>
    Regulation,

    /// <summary>Articles, as in the UK GDPR.</summary>
    Article,
}

/// <summary>Which statute a division belongs to where none is named.</summary>
static class Divisions
{
    /// <summary>The statute that "section", "regulation" or "article" means in a letter under <paramref name="regime"/>.</summary>
    public static Act Assumed(Division division, Act regime)
    {
        var isScottish = regime is Act.Foisa or Act.Eisr;
        return division switch
        {
            Division.Regulation => isScottish ? Act.Eisr : Act.Eir,
            Division.Article => Act.UkGdpr,
            _ => regime is Act.Dpa2018 ? regime : isScottish ? Act.Foisa : Act.Foia,
        };
    }

    /// <summary>How a statute is divided.</summary>
    public static Division Of(Act act) => act switch
    {
        Act.Eir or Act.Eisr => Division.Regulation,
        Act.UkGdpr => Division.Article,
        _ => Division.Section,
    };
}
