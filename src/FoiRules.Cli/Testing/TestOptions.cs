namespace FoiRules.Cli.Testing;

/// <summary>What <c>foirules test</c> was asked to do.</summary>
sealed record TestOptions
{
    /// <summary>Rule files and folders; none for the shipped rules.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>The codes of the rules to test; none for all.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>"wrong", "right", or null for both.</summary>
    public string? Only { get; init; }

    /// <summary>Whether marks are put where the rules report now.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>The command line that asks for this.</summary>
    public IReadOnlyList<string> Arguments =>
    [
        "test", .. Paths, .. Codes.SelectMany(c => new[] { "--rule", c }), .. Only is null ? Array.Empty<string>() : ["--only", Only], .. IsTiming ? ["--timing"] : Array.Empty<string>(),
        .. IsCoverage ? ["--coverage"] : Array.Empty<string>(), .. Share("--min-coverage", LeastCoverage), .. IsMutation ? ["--mutate"] : Array.Empty<string>(), .. Share("--min-score", LeastScore),
    ];

    static string[] Share(string option, decimal? share) => share is null ? [] : [option, share.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)];

    /// <summary>Whether the time each rule took is shown.</summary>
    public bool IsTiming { get; init; }

    /// <summary>Where a JUnit report is written, or null.</summary>
    public string? JUnit { get; init; }

    /// <summary>Whether it is shown what no example reaches.</summary>
    public bool IsCoverage { get; init; }

    /// <summary>The least coverage of each rule, from 0 to 1; null for none.</summary>
    public decimal? LeastCoverage { get; init; }

    /// <summary>Whether the rules are changed to see whether their examples notice.</summary>
    public bool IsMutation { get; init; }

    /// <summary>The least share of changes that examples notice, from 0 to 1, over all rules; null for none.</summary>
    public decimal? LeastScore { get; init; }
}
