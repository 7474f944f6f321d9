using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>What each answered item asks for, thing by thing, and whether its answer has it.</summary>
sealed class LimbReader(FactContext context)
{
    readonly LimbPhrases phrases = new(context);
    readonly AnswerGiven given = new(context);
    readonly Breakdowns breakdowns = new(context);
    readonly Substituted substituted = new(context);
    readonly AskedColumns columns = new(context);
    readonly AskedCounts counts = new(context);
    readonly AskedDocuments documents = new(context);
    readonly List<LimbFact> limbs = [];

    public static List<LimbFact> Read(FactContext context)
    {
        var reader = new LimbReader(context);
        var isAbove = new bool[context.Letter.Exchanges.Count];
        foreach (var exchange in context.Letter.Exchanges)
        {
            if (exchange.Parent >= 0)
            {
                // What stands above other items asks by them.
                isAbove[exchange.Parent] = true;
            }
        }

        foreach (var exchange in context.Letter.Exchanges)
        {
            if (exchange.Answers.Count > 0 && exchange.PointsTo < 0 && !isAbove[exchange.Index])
            {
                reader.Add(exchange, Of(exchange, reader.phrases));
            }
        }

        return reader.limbs;
    }

    void Add(Exchange exchange, List<Limb> found)
    {
        var (met, pooledOver, isMissing) = (new MetLimbs(exchange, found, phrases, given), found.Count == 0 ? null : breakdowns.PooledOver(exchange, found, given.Numbers.Of(exchange)), false);
        var (answer, tableAt) = (given.Beginning(exchange), AnswerTables.FirstRow(exchange));
        for (var i = 0; i < found.Count; i++)
        {
            limbs.Add(Fact(found[i], exchange) with
            {
                IsMet = met.IsMet(i),
                IsTouched = met.IsTouched(i),
                PooledOver = pooledOver,
                IsSubstituted = substituted.Is(exchange, found[i]),
                IsToldOnce = given.Numbers.IsOne(exchange, found[i].Wants),
                IsAlone = found.Count == 1,
                Around = context.Facts,
                Answer = answer,
                TableAt = tableAt,
            });
            isMissing |= !limbs[^1].IsMet;
        }

        if ((LeftOut.Of(exchange, phrases, given.Numbers, isMissing ? null : columns, isMissing ? null : counts) ?? (isMissing ? null : documents.LeftOut(exchange, phrases))) is { } left)
        {
            limbs.Add(Fact(left.Limb, exchange) with { LeftOutAt = left.Where, Answer = answer, TableAt = tableAt });
        }
    }

    LimbFact Fact(Limb limb, Exchange exchange) => new(limb.Passage.Prose.Text[limb.Start..limb.End], limb.Wants)
    {
        Span = limb.Passage.Prose.ToSource(limb.Start, limb.End),
        Part = Part.Request,
        Exchange = exchange.Index,
        Paragraph = limb.Block,
        IsApart = limb.IsApart,
        Numbers = given.Numbers.Of(exchange),
    };

    static List<Limb> Of(Exchange exchange, LimbPhrases phrases)
    {
        var found = new List<Limb>();
        foreach (var request in exchange.Requests)
        {
            foreach (var sentence in request.Passage.Sentences)
            {
                var isItem = request.Path is not null && found.Count == 0;
                if (found.Count > 0 && Parts(request.Passage, sentence) && phrases.AsksApart(request.Passage, sentence))
                {
                    // "Please split them by length of time" asks for no length of time.
                    found[^1] = found[^1] with { IsApart = true };
                }
                else if (isItem || EndsAsQuestion(request.Passage.Prose.Text, sentence) || phrases.Asks(request.Passage, sentence.Start, sentence.End))
                {
                    Split(request, sentence, phrases, found);
                }
                else if (found.Count > 0 && phrases.AsksApart(request.Passage, sentence))
                {
                    // "Please break the figure down by ward."
                    found[^1] = found[^1] with { IsApart = true };
                }
            }
        }

        if (found.Count == 0 && exchange.Requests is [var only] && only.Passage.Sentences.Count > 0)
        {
            // "Attendances in 2021 and 2022, by age."
            Split(only, only.Passage.Sentences[0], phrases, found);
        }

        return found;
    }

    static bool Parts(Passage passage, Sentence sentence)
    {
        var first = passage.Words.From(sentence.Start);
        first += first < passage.Words.Count && passage.Words[first].Lower is "please" or "kindly" ? 1 : 0;
        return first < passage.Words.Count && passage.Words[first].Lower is "split" or "break" or "divide" or "separate" or "group";
    }

    // "Was anybody appointed?", in quotation marks or not.
    static bool EndsAsQuestion(string text, Sentence sentence) => text.AsSpan(sentence.Start, sentence.End - sentence.Start).TrimEnd("\"'”’)") is [.., '?'];

    // "How many left, and when?" asks two things; a few words behind an "and" are no second one.
    static void Split(Segment request, Sentence sentence, LimbPhrases phrases, List<Limb> found)
    {
        foreach (var piece in Pieces(request.Passage.Prose.Text, sentence))
        {
            var start = piece.Start;
            foreach (var next in phrases.Joints(request.Passage, piece))
            {
                found.Add(phrases.Limb(request, start, next));
                start = next;
            }

            found.Add(phrases.Limb(request, start, piece.End));
        }
    }

    // "The complaints of 2023; the average time taken to close them."
    static List<Sentence> Pieces(string text, Sentence sentence)
    {
        const int Shortest = 12;
        var (pieces, start, depth) = (new List<Sentence>(1), sentence.Start, 0);
        for (var i = start; i < sentence.End; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] == ';' && depth == 0 && i - start >= Shortest && sentence.End - i > Shortest)
            {
                pieces.Add(new Sentence(start, i + 1));
                start = i + 1;
            }
        }

        pieces.Add(new Sentence(start, sentence.End));
        return pieces;
    }
}
