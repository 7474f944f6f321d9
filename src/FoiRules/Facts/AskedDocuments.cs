using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>Finds a document that was asked for beside another and that the answer does not name: "the policy and any training materials", where "the policy is attached".</summary>
sealed class AskedDocuments(FactContext context)
{
    // "And any recent training materials".
    const int MostBetween = 4;
    const int MostAsked = 12;

    // What may follow the name of a document: "the policy on leave", "the contract signed in May". Another noun makes it something else: "the contract manager".
    static readonly string[] Behind =
    [
        "and", "or", "for", "on", "of", "to", "in", "at", "by", "from", "with", "that", "which", "between", "about", "as", "if", "since", "where", "whose", "plus", "together", "covering", "relating", "given", "sent", "drawn", "written", "shown", "held", "is", "was", "are", "were",
    ];

    // An answer that says one of these speaks of more than it names, or denies or refuses some of it.
    static readonly string[] Wide =
    [
        "both", "all", "they", "these", "documents", "files", "copies", "papers", "each", "everything", "following", "attachments", "enclosures", "links", "includes", "contains", "incorporates",
        "not", "no", "none", "nothing", "never", "cannot", "withheld", "exempt", "section", "regulation", "redacted", "one",
    ];

    static readonly string[] Files = [".pdf", ".doc", ".xls", "http"];

    readonly int document = context.Phrase("names-a-document");

    /// <summary>The first such document, by its words in the question; null where there is none.</summary>
    /// <param name="exchange">What was asked and answered.</param>
    /// <param name="phrases">The words that ask.</param>
    public LeftOut? LeftOut(Exchange exchange, LimbPhrases phrases)
    {
        bool? gives = null;
        HashSet<string>? answered = null;
        foreach (var request in exchange.Requests)
        {
            foreach (var sentence in request.Passage.Sentences)
            {
                var named = Named(request.Passage, sentence);
                if (named.Count > 1 && (gives ??= Gives(exchange)) && Missing(request.Passage, named, answered ??= AnswerWords.Of(exchange, context)) is { } missing)
                {
                    return new LeftOut(phrases.Limb(request, missing.Start, missing.End), exchange.Answers[0].Span);
                }
            }
        }

        return null;
    }

    // Where the documents stand that a sentence lists, each with the words before its name that are its own.
    List<TextSpan> Named(Passage passage, Sentence sentence)
    {
        var (named, from) = (new List<TextSpan>(), sentence.Start);
        foreach (var match in passage.PhrasesFrom(sentence.Start))
        {
            if (match.Start >= sentence.End || named.Count > MostAsked)
            {
                break;
            }

            if (match.Phrase != document || match.Start < from || !IsHead(passage, match.End))
            {
                continue;
            }

            if ((named.Count == 0 ? from : Joint(passage, from, match.Start)) is { } begins)
            {
                named.Add(new TextSpan(passage.Words[passage.Words.From(begins)].Start, match.End));
                from = match.End;
            }
        }

        return named;
    }

    static bool IsHead(Passage passage, int end)
    {
        var next = passage.Words.From(end);
        return next >= passage.Words.Count || passage.Words[next].Start > end + 1 || passage.Words[next].Lower is var word && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || Array.IndexOf(Behind, word) >= 0);
    }

    // Where the words of the next document begin, if it is joined to the one before it: behind the last "and" or comma, with no preposition between.
    static int? Joint(Passage passage, int end, int start)
    {
        var words = passage.Words;
        var last = words.From(start) - 1;
        for (var i = last; i >= 0 && last - i <= MostBetween && words[i].Start >= end; i--)
        {
            if (words[i].Lower is "and" or "plus" or "with" || passage.Prose.Text.AsSpan(words[i].End).TrimStart().StartsWith(","))
            {
                return words[i].End;
            }

            if (words[i].Lower is "of" or "in" or "on" or "for" or "to" or "by" or "about" or "from" or "at" or "under" or "that" or "which")
            {
                return null;
            }
        }

        return passage.Prose.Text.AsSpan(end).TrimStart().StartsWith(",") && last - words.From(end) < MostBetween ? end : null;
    }

    static TextSpan? Missing(Passage passage, List<TextSpan> named, HashSet<string> answered)
    {
        var own = LimbWords.Own(named.ConvertAll(span => LimbWords.Between(passage, span.Start, span.End)));
        TextSpan? missing = null;
        var isNamed = false;
        for (var i = 0; i < named.Count; i++)
        {
            var isGiven = AnswerWords.Have(answered, own[i]);
            isNamed |= isGiven;
            missing ??= own[i].Count > 0 && !isGiven ? named[i] : null;
        }

        return isNamed ? missing : null;
    }

    // One document is attached or pointed to in a line or two, and nothing else is said.
    static bool Gives(Exchange exchange)
    {
        var (gives, files) = (false, 0);
        foreach (var segment in exchange.Answers)
        {
            var text = segment.Passage.Prose.Text.AsSpan().TrimEnd();
            if (segment.Table is not null || text is [.., ':'])
            {
                return false;
            }

            foreach (var word in segment.Passage.Words)
            {
                if (Array.IndexOf(Wide, word.Lower) >= 0)
                {
                    return false;
                }

                gives |= word.Lower.StartsWith("attach", StringComparison.Ordinal) || word.Lower.StartsWith("enclos", StringComparison.Ordinal) || word.Lower is "copy" or "appendix" or "annex" or "supplied" or "available";
            }

            foreach (var sign in Files)
            {
                files += text.Count(sign);
            }
        }

        return gives && files <= 1;
    }
}
