using System.Runtime.InteropServices;

namespace FoiRules.Cli;

/// <summary>Standard input, read to its end.</summary>
static partial class StandardInput
{
    const int GetFlags = 1;
    const int CloseOnExecution = 1;

    /// <summary>All of it; null where it is larger than that many bytes.</summary>
    /// <exception cref="IOException">It was closed when the tool was started.</exception>
    public static byte[]? Read(long most)
    {
        if (IsClosed())
        {
            throw new IOException("standard input is closed");
        }

        using var input = Console.OpenStandardInput();
        using var memory = new MemoryStream();
        var buffer = new byte[81920];
        int read;
        while ((read = input.Read(buffer)) > 0)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > most)
            {
                return null;
            }
        }

        return memory.ToArray();
    }

    // A file that the system was to close when a program is started was not handed to this one: the runtime opened it, for a use of its own, where the number was free.
    static bool IsClosed() => !OperatingSystem.IsWindows() && Control(0, GetFlags) is var flags && (flags < 0 || (flags & CloseOnExecution) != 0);

    [LibraryImport("libc", EntryPoint = "fcntl")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(int file, int command);
}
