using System.Text;

namespace FoiRules.Rules.Scripts;

/// <summary>The lock file beside a house file: for each trusted pack, the number it had when the house looked at it.</summary>
static class LockFile
{
    /// <summary>Its name.</summary>
    public const string Name = "foirules.lock";

    const int MostBytes = 1 << 20;

    /// <summary>The numbers by pack; none where there is no such file or it cannot be read.</summary>
    public static Dictionary<string, string> Read(string folder)
    {
        var pins = new Dictionary<string, string>(StringComparer.Ordinal);
        var path = Path.Combine(folder, Name);
        try
        {
            if (File.Exists(path) && new FileInfo(path).Length <= MostBytes)
            {
                foreach (var line in File.ReadAllLines(path))
                {
                    var space = line.IndexOf(' ', StringComparison.Ordinal);
                    if (space > 0 && line[0] != '#')
                    {
                        pins[line[(space + 1)..].Trim()] = line[..space];
                    }
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            pins.Clear();
        }

        return pins;
    }

    /// <summary>What it says of these packs.</summary>
    public static string Write(IEnumerable<(string Pack, string Hash)> pins)
    {
        var text = new StringBuilder("# The packs whose scripts may run, as they were when they were looked at. 'foirules trust' writes this.\n");
        foreach (var (pack, hash) in pins)
        {
            text.Append(hash).Append(' ').Append(pack).Append('\n');
        }

        return text.ToString();
    }
}
