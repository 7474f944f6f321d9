namespace FoiRules.Cli.Watching;

/// <summary>Checks once, and again whenever a file has changed and no more is changing.</summary>
/// <param name="check">Checks, and returns the exit code.</param>
/// <param name="look">Looks at the files.</param>
/// <param name="others">The files that the last check read besides those it was told of.</param>
/// <param name="wait">Waits a while; false where it is time to end.</param>
/// <param name="tell">Tells which files have changed; nothing before the first wait.</param>
sealed class WatchLoop(Func<int> check, Func<WatchedFiles> look, Func<IReadOnlyList<string>> others, Func<bool> wait, Action<IReadOnlyList<string>> tell)
{
    /// <summary>Goes on until there is no more waiting, and returns the exit code of the last check.</summary>
    public int Run()
    {
        // Looked at first: what changes during a check is checked again.
        var seen = look();
        var code = check();
        seen.Join(look(), others());
        tell([]);
        while (wait())
        {
            var now = look();
            if (now.ChangedSince(seen).Count == 0)
            {
                continue;
            }

            if (Settled(now) is not { } settled)
            {
                return code;
            }

            tell(settled.ChangedSince(seen));
            seen = settled;
            code = check();
            seen.Join(look(), others());
            tell([]);
        }

        return code;
    }

    // A letter that is being saved is not checked by halves. Null where it is time to end.
    WatchedFiles? Settled(WatchedFiles now)
    {
        while (wait())
        {
            var next = look();
            if (next.ChangedSince(now).Count == 0)
            {
                return next;
            }

            now = next;
        }

        return null;
    }
}
