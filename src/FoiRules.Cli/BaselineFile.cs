using FoiRules.Baselines;
using FoiRules.Findings;
using FoiRules.Text;

namespace FoiRules.Cli;

/// <summary>Reads the file of a baseline.</summary>
static class BaselineFile
{
    const long MostBytes = 64L << 20;

    /// <summary>The baseline; null where it cannot be read, which is reported.</summary>
    public static Baseline? Read(string path, List<Finding> faults)
    {
        try
        {
            if (FileBytes.Read(path, MostBytes) is not { } bytes)
            {
                faults.Add(LetterFiles.Fault(path, $"This baseline is larger than {MostBytes >> 20} MiB."));
                return null;
            }

            if (SourceText.Decode(path.Replace('\\', '/'), bytes, out var bad) is { } source)
            {
                return BaselineReader.Read(source, faults);
            }

            faults.Add(LetterFiles.Fault(path, $"This baseline is not UTF-8 (byte {bad})."));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(LetterFiles.Fault(path, fault is FileNotFoundException or DirectoryNotFoundException ? "There is no such baseline." : "This baseline cannot be read: " + fault.Message));
        }

        return null;
    }
}
