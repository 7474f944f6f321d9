namespace FoiRules.Tests.Support;

/// <summary>A fenced block of a page: the words behind its opening backticks, and what stands inside, each line with its line break.</summary>
sealed record Fence(int Number, int Line, IReadOnlyList<string> Info, string Text, int Start)
{
    public string Language => Info.Count > 0 ? Info[0] : "";

    public int End => Start + Text.Length;
}

/// <summary>A Markdown page of the documentation, its fences, and the tables between its markers.</summary>
sealed class DocPage
{
    readonly string path;

    DocPage(string path, string name)
    {
        this.path = path;
        Name = name;
        Content = File.ReadAllText(path);
        Fences = FencesOf(Content);
    }

    /// <summary>"docs/language.md".</summary>
    public string Name { get; }

    public string Content { get; private set; }

    public IReadOnlyList<Fence> Fences { get; }

    /// <summary>Every page: those at the top of the repository, then those in <c>docs/</c>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. new[] { "", "docs" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Shipped.Repository, folder), "*.md").Order(StringComparer.Ordinal))
            .Select(file => Path.GetRelativePath(Shipped.Repository, file).Replace('\\', '/')),
    ];

    public static DocPage Read(string name) => new(Path.Combine(Shipped.Repository, name), name);

    /// <summary>What stands between <c>&lt;!-- marker --&gt;</c> and <c>&lt;!-- /marker --&gt;</c>; null where the page has no such place.</summary>
    public (int Start, int End)? Between(string marker)
    {
        var (open, close) = ($"<!-- {marker} -->\n", $"<!-- /{marker} -->");
        var start = Content.IndexOf(open, StringComparison.Ordinal);
        return start < 0 ? null : (start + open.Length, Content.IndexOf(close, start, StringComparison.Ordinal));
    }

    /// <summary>Compares a part of the page with what belongs there. FOIRULES_UPDATE=1 writes it instead.</summary>
    public string Update(int start, int end, string actual)
    {
        if (Environment.GetEnvironmentVariable("FOIRULES_UPDATE") == "1")
        {
            Content = Content[..start] + actual + Content[end..];
            File.WriteAllText(path, Content);
            return actual;
        }

        return Content[start..end];
    }

    static List<Fence> FencesOf(string content)
    {
        var fences = new List<Fence>();
        var (start, line, number) = (0, 0, 0);
        string? open = null;
        var (inside, opened) = (0, 0);
        while (start < content.Length)
        {
            var end = content.IndexOf('\n', start) is >= 0 and var at ? at + 1 : content.Length;
            var text = content[start..end].TrimEnd();
            line++;
            if (open is null && text.StartsWith("```", StringComparison.Ordinal))
            {
                (open, inside, opened) = (text.TrimStart('`'), end, line);
            }
            else if (open is not null && text == "```")
            {
                fences.Add(new Fence(number++, opened, open.Split(' ', StringSplitOptions.RemoveEmptyEntries), content[inside..start], inside));
                open = null;
            }

            start = end;
        }

        return open is null ? fences : throw new InvalidDataException($"the fence opened on line {opened} is never closed");
    }
}
