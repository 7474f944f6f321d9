using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FoiRules.Findings;

namespace FoiRules.Reports.Sarif;

/// <summary>Tells a finding again after the letter was edited elsewhere: a hash of the rule and the words of the line, never of the line number.</summary>
/// <remarks>The form <c>hash:occurrence</c> is that of GitHub's <c>primaryLocationLineHash</c>. The n-th equal line of a letter has occurrence n.</remarks>
sealed class LineFingerprints
{
    const int HashLength = 16;
    readonly Dictionary<(string Path, string Hash), int> seen = [];

    /// <summary>The fingerprint of the next finding, in the order of the report.</summary>
    public string Next(Finding finding)
    {
        var source = finding.Place.Source;
        var line = source.Slice(source.LineSpan(Region.Of(finding.Place).Start.Line));
        var hash = Hash($"{finding.Code}\n{Normal(line)}");
        var occurrence = seen.GetValueOrDefault((source.Path, hash)) + 1;
        seen[(source.Path, hash)] = occurrence;
        return string.Create(CultureInfo.InvariantCulture, $"{hash}:{occurrence}");
    }

    // Re-indenting a list or re-spacing a table is no new finding.
    static string Normal(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];
}
