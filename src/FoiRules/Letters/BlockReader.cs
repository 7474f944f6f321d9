using FoiRules.Phrases;
using FoiRules.Text;
using Markdig.Syntax;

namespace FoiRules.Letters;

/// <summary>Turns the blocks of a draft into segments.</summary>
sealed class BlockReader
{
    readonly SourceText source;
    readonly Lexicon lexicon;
    readonly TableReader tables;
    readonly List<Segment> segments = [];
    readonly List<int> unread = [];
    readonly List<int> bare = [];
    int block;

    BlockReader(SourceText source, Lexicon lexicon)
    {
        this.source = source;
        this.lexicon = lexicon;
        tables = new TableReader(lexicon);
    }

    /// <summary>Reads all blocks in order.</summary>
    public static List<Segment> Read(Draft draft, Lexicon lexicon)
    {
        var reader = new BlockReader(draft.Source, lexicon);
        while (draft.Next() is { } child)
        {
            reader.Add(child, SegmentKind.Paragraph, null);
        }

        CapitalLabels.Give(reader.segments);
        BareNumbers.Label(reader.segments, reader.bare);
        PlainNumbers.Label(reader.segments);
        TwoThreads.EachOf(draft.Source, reader.unread.Count, i => reader.ReadLine(reader.unread[i]));
        return Rejoined.From(BoldQuestions.Part(PageFurniture.Without(reader.segments), lexicon), lexicon);
    }

    // At: which of the blocks around it this is; only items of a list are asked.
    void Add(Block child, SegmentKind kind, string? label, int at = 0)
    {
        switch (child)
        {
            case HeadingBlock heading:
                AddLines(heading, SegmentKind.Heading, null, isBullet: false);
                break;
            case ParagraphBlock paragraph:
                AddLines(paragraph, kind, label, kind == SegmentKind.Item && label is null);
                break;
            case Markdig.Extensions.Tables.Table table:
                AddTable(TableText.Of(table, source.Content));
                break;
            case QuoteBlock quote:
                AddAll(quote, SegmentKind.Quote, null);
                break;
            case ListItemBlock { Count: 0 } number:
                AddBareNumber(number, at);
                break;
            case ListItemBlock item:
                AddAll(item, kind == SegmentKind.Quote ? kind : SegmentKind.Item, LabelOf(item));
                break;
            case CodeBlock code:
                AddCode(code, kind, label);
                break;
            case HtmlBlock { Type: HtmlBlockType.Comment } comment:
                AddBehind(comment);
                break;
            case ContainerBlock container:
                AddAll(container, kind, null);
                break;
        }
    }

    void AddAll(ContainerBlock container, SegmentKind kind, string? label)
    {
        for (var at = 0; at < container.Count; at++)
        {
            // Only the first paragraph of a list item carries its number; the rest continue it.
            Add(container[at], at == 0 || kind == SegmentKind.Quote ? kind : SegmentKind.Paragraph, at == 0 ? label : null, at);
        }
    }

    // "415." alone on its line is an empty list to Markdown; to the reader it is a figure.
    void AddBareNumber(ListItemBlock item, int at)
    {
        var (start, end) = (Math.Clamp(item.Span.Start, 0, source.Content.Length), Math.Clamp(item.Span.End + 1, 0, source.Content.Length));
        var text = start < end ? source.Content[start..end].TrimEnd() : "";
        if (text.Length > 0 && char.IsAsciiDigit(text[0]))
        {
            var prose = Prose.At(text, start);
            if (IsNumberOfItem(item, at))
            {
                segments.Add(new Segment { Kind = SegmentKind.Item, Passage = Passage.Empty, Span = prose.Span, Block = ++block, Label = Labels.Of(text + " ", out _, out _) });
                return;
            }

            bare.Add(segments.Count);
            segments.Add(new Segment { Kind = SegmentKind.Paragraph, Passage = Passage.Read(prose, lexicon), Span = prose.Span, Block = ++block });
        }
    }

    // "1. Nine." and then "2." with its answer below: the number in its turn is no figure.
    static bool IsNumberOfItem(ListItemBlock item, int at) => at > 0 && item.Parent is ListBlock { IsOrdered: true } list
        && list[at - 1] is ListItemBlock { Order: var before } && before == item.Order - 1 && (at + 1 == list.Count || list[at + 1] is ListItemBlock { Order: var after } && after == item.Order + 1);

    string? LabelOf(ListItemBlock item)
    {
        if (item.Parent is not ListBlock { IsOrdered: true } || item.Count == 0)
        {
            return null;
        }

        // To Markdown the first spaces before code belong to the code.
        var end = Math.Min(item[0] is CodeBlock && item.Span.Start < source.Content.Length ? source.Content.IndexOf(' ', item.Span.Start) + 1 : item[0].Span.Start, source.Content.Length);
        return item.Span.Start < end ? Labels.Of(source.Content[item.Span.Start..end], out _, out _) : null;
    }

    void AddLines(LeafBlock leaf, SegmentKind kind, string? label, bool isBullet)
    {
        var text = new InlineText(source.Content, leaf.Span.Length, Math.Clamp(leaf.Span.Start, 0, source.Content.Length));
        text.Add(leaf.Inline);
        block++;
        foreach (var line in LineReader.Split(text.ToText(), source, kind, label, isBullet, block))
        {
            unread.Add(segments.Count);
            if (BareNumbers.MayBe(line))
            {
                bare.Add(segments.Count);
            }

            segments.Add(line);
        }
    }

    // The words of a paragraph are looked through when all paragraphs are known: a long letter has many, and two threads share them.
    void ReadLine(int at)
    {
        var line = segments[at];
        segments[at] = line with { Passage = Passage.Read(line.Passage.Prose, lexicon) };
    }

    void AddTable(TableText table)
    {
        if (QuestionTable.Of(table, source, lexicon) is { } questions)
        {
            foreach (var line in questions.Lines())
            {
                segments.Add(line with { Block = line.Block + block + 1, Passage = Passage.Read(line.Passage.Prose, lexicon) });
            }

            block += table.Rows.Count + 1;
            return;
        }

        if (TextBox.Lines(table, source, lexicon) is { } boxed)
        {
            foreach (var line in boxed)
            {
                segments.Add(line with { Block = line.Block + block + 1 });
            }

            block += table.Rows.Count + 1;
            return;
        }

        block++;
        var grid = tables.Read(table);
        segments.Add(new Segment { Kind = SegmentKind.Table, Passage = Passage.Empty, Span = grid.Span, Block = block, Table = grid });
    }

    // What follows a comment on its last line belongs to it in Markdown's eyes; the requester reads it.
    void AddBehind(HtmlBlock comment)
    {
        var end = Math.Clamp(comment.Span.End + 1, 0, source.Content.Length);
        var start = end == 0 ? 0 : source.LineSpan(source.Position(end - 1).Line).Start;
        while (start < end && source.Content.IndexOf(Comment.Closing, start, end - start, StringComparison.Ordinal) is >= 0 and var close)
        {
            start = close + Comment.Closing.Length;
            var next = source.Content.IndexOf(Comment.Opening, start, end - start, StringComparison.Ordinal);
            AddText(new TextSpan(start, next < 0 ? end : next));
        }
    }

    void AddText(TextSpan span)
    {
        var text = source.Slice(span);
        var start = span.Start + text.Length - text.TrimStart().Length;
        if (text.Trim() is { Length: > 0 } words)
        {
            var prose = Prose.At(words, start);
            segments.Add(new Segment { Kind = SegmentKind.Paragraph, Passage = Passage.Read(prose, lexicon), Span = prose.Span, Block = ++block });
        }
    }

    // Letters pasted from elsewhere are often indented by four spaces; to Markdown that is code, to the reader it is text.
    // A number with a wide gap behind it makes an item of what Markdown takes for code.
    void AddCode(CodeBlock code, SegmentKind kind, string? label)
    {
        block++;
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i];
            var text = line.Slice.ToString().Trim();
            var here = source.LineSpan(source.Position(line.Position).Line);
            if (text.Length > 0 && source.Content.IndexOf(text, here.Start, here.Length, StringComparison.Ordinal) is >= 0 and var start)
            {
                var prose = Prose.At(text.Replace('\t', ' ').Replace('\u00A0', ' '), start);
                segments.Add(new Segment { Kind = kind, Passage = Passage.Read(prose, lexicon), Span = prose.Span, Block = block, Label = label, IsBullet = kind == SegmentKind.Item && label is null && i == 0 });
                label = null;
            }
        }
    }
}
