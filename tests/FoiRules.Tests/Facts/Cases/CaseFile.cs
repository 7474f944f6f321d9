using System.Runtime.CompilerServices;

namespace FoiRules.Tests.Facts.Cases;

/// <summary>Cases kept in a text file in the folder Cases: a line each, "expected: text"; lines beginning with # are left out.</summary>
static class CaseFile
{
    public static IEnumerable<(string Expected, string Text)> Read(string name, [CallerFilePath] string here = "")
    {
        foreach (var line in File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "Cases", name)))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && line[0] != '#')
            {
                yield return (line[..colon], line[(colon + 2)..]);
            }
        }
    }
}
