using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FoiRules.Letters;

/// <summary>Takes the words out of each table as soon as Markdig has read it: the objects it makes for the cells of a long letter are most of what a draft would hold.</summary>
/// <remarks>A table with HTML in it stays as it is, for there may be comments in it. So does one right under other text of its paragraph, which Markdig puts in its place only at the end.</remarks>
sealed class EarlyTables : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Replace<ParagraphBlockParser>(new Paragraphs());

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>The letter, for whoever is called while it is parsed.</summary>
    public sealed class Context(string source) : MarkdownParserContext
    {
        /// <summary>All of it.</summary>
        public string Source => source;
    }

    sealed class Paragraphs : ParagraphBlockParser
    {
        static readonly ProcessInlineDelegate Take = (processor, _) =>
        {
            if (processor is { BlockNew: Markdig.Extensions.Tables.Table table, Context: Context context } && !HasHtml(table))
            {
                TableText.Take(table, context.Source);
            }
        };

        public override bool Close(BlockProcessor processor, Block block)
        {
            block.ProcessInlinesEnd += Take;
            return base.Close(processor, block);
        }

        static bool HasHtml(Markdig.Extensions.Tables.Table table)
        {
            foreach (var row in table)
            {
                foreach (var cell in (TableRow)row)
                {
                    foreach (var block in (TableCell)cell)
                    {
                        if (block is LeafBlock { Inline: { } inline } && HasHtml(inline))
                        {
                            return true;
                        }
                    }
                }
            }

            return false;
        }

        static bool HasHtml(ContainerInline container)
        {
            for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                if (inline is HtmlInline || (inline is ContainerInline inner && HasHtml(inner)))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
