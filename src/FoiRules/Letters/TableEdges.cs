using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace FoiRules.Letters;

/// <summary>
/// Ends a pipe table at the first line that is none of it, and a paragraph where a table begins, blank line or not.
/// Markdig alone reads a table with a note typed straight under it as a paragraph, and every figure in it goes unread.
/// </summary>
sealed class TableEdges : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs)
        {
            pipeline.BlockParsers.InsertBefore<ParagraphBlockParser>(new EdgeParser(paragraphs));
        }
    }

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    sealed class EdgeParser(ParagraphBlockParser paragraphs) : BlockParser
    {
        public override bool CanInterrupt(BlockProcessor processor, Block block) => block is ParagraphBlock;

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsBlankLine || processor.CurrentBlock is not ParagraphBlock { Lines.Count: > 0 } paragraph || !IsEdge(paragraph, processor))
            {
                return BlockState.None;
            }

            processor.NewBlocks.Push(new ParagraphBlock(paragraphs) { Column = processor.Column, Span = new SourceSpan(processor.Line.Start, processor.Line.End) });
            return BlockState.Continue;
        }

        static bool IsEdge(ParagraphBlock paragraph, BlockProcessor processor)
        {
            var first = paragraph.Lines.Lines[0].Slice.AsSpan().TrimStart();
            var line = processor.Line.AsSpan().TrimStart();
            return first is ['|', ..] ? !line.Contains('|') : line is ['|', ..];
        }
    }
}
