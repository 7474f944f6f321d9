using FoiRules.Findings;
using FoiRules.Text;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace FoiRules.Letters;

/// <summary>A letter as Markdown: its blocks and its front matter, before any phrase is looked for. It can be had before the rules are.</summary>
public sealed class Draft
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Use(new YamlFrontMatterExtension()).UsePipeTables().Use(new EarlyTables()).Use(new TableEdges()).Build();

    Draft(SourceText source) => Source = source;

    /// <summary>The letter as written.</summary>
    public SourceText Source { get; }

    /// <summary>What it says of itself.</summary>
    public FrontMatter FrontMatter { get; private set; } = FrontMatter.None;

    /// <summary>What is wrong with its front matter, or why it cannot be read at all.</summary>
    public List<Finding> Findings { get; } = [];

    readonly Queue<Block> blocks = [];

    /// <summary>Gets Markdown ready to be read, before there is a letter.</summary>
    public static void GetReady() => _ = Pipeline;

    /// <summary>Takes a letter apart. Never throws on any content.</summary>
    public static Draft Of(SourceText source)
    {
        var draft = new Draft(source);
        if (Tangle.In(source) is { } tangle)
        {
            draft.Findings.Add(tangle);
            return draft;
        }

        try
        {
            draft.Take(Markdown.Parse(source.Content, Pipeline, new EarlyTables.Context(source.Content)));
        }
        catch (ArgumentException)
        {
            // Markdig refuses more than 128 levels; no letter needs them, and saying so beats guessing.
            draft.Findings.Add(Tangle.TooDeep(source));
        }

        return draft;
    }

    // Each block on its own, so that it can be let go when it has been read.
    void Take(MarkdownDocument document)
    {
        var all = new Block[document.Count];
        document.CopyTo(all, 0);
        document.Clear();
        foreach (var child in all)
        {
            if (child is YamlFrontMatterBlock yaml)
            {
                FrontMatter = FrontMatterReader.Read(Source, FirstLine(), Before(yaml.Span.End), Findings);
            }
            else
            {
                blocks.Enqueue(child);
            }
        }
    }

    /// <summary>Its next block without the front matter, once; null behind the last, or where it cannot be read.</summary>
    internal Block? Next() => blocks.TryDequeue(out var block) ? block : null;

    int FirstLine() => Source.LineCount > 1 ? Source.LineSpan(2).Start : Source.Content.Length;

    int Before(int end) => Math.Max(Source.LineSpan(Source.Position(end).Line).Start, FirstLine());
}
