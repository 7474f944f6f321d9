using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Every mailbox, telephone number, postcode and address of a letter.</summary>
sealed class ContactReader
{
    // How far before a number a word that says what it is may stand, in characters.
    const int WordWithin = 30;

    readonly FactContext context;
    readonly List<ContactFact> found = [];
    readonly int generic;
    readonly int telephone;
    readonly int otherNumber;
    readonly int regulator;
    readonly int street;

    ContactReader(FactContext context)
    {
        this.context = context;
        (generic, telephone, otherNumber) = (context.Phrase("generic-mailbox"), context.Phrase("telephone-word"), context.Phrase("other-number-word"));
        (regulator, street) = (context.Phrase("regulator-contact"), context.Phrase("street-word"));
    }

    public static List<ContactFact> Read(FactContext context)
    {
        var reader = new ContactReader(context);
        foreach (var reading in context.Readings)
        {
            var text = reading.Passage.Prose.Text;
            if (text.Contains('@', StringComparison.Ordinal) || reading.Passage.Prose.Links.Count > 0)
            {
                reader.AddMailboxes(reading, text);
            }

            if (text.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
            {
                reader.AddTelephones(reading, text);
                reader.AddPostcodes(reading, text);
                reader.AddHomes(reading, text);
            }
        }

        return reader.found;
    }

    void AddMailboxes(Reading reading, string text)
    {
        foreach (var mailbox in MailboxText.Find(text))
        {
            Add(Mail(reading, text, mailbox, reading.Passage), reading, mailbox.Start, mailbox.End);
        }

        foreach (var (target, span) in reading.Passage.Prose.Links)
        {
            // What stands behind a text; a mailbox that is itself the text was read above.
            var written = context.Letter.Source.Slice(span);
            foreach (var mailbox in WebAddress.Read(target).Sort == "mail" ? MailboxText.Find(target) : [])
            {
                var address = target[mailbox.Start..mailbox.End];
                if (!written.StartsWith('<') && written.IndexOf(address, StringComparison.OrdinalIgnoreCase) == written.LastIndexOf(address, StringComparison.OrdinalIgnoreCase))
                {
                    Add(Mail(reading, target, mailbox, Passage.Read(Prose.Nowhere(target), context.Lexicon)) with { Span = span }, reading, 0, 0);
                }
            }
        }
    }

    ContactFact Mail(Reading reading, string text, Mailbox mailbox, Passage passage)
    {
        var isGeneric = Says(passage, generic, mailbox.Start, mailbox.At);
        return new ContactFact(text[mailbox.Start..mailbox.End].ToLowerInvariant())
        {
            Span = default,
            Part = reading.Part,
            Sort = "email",
            Zone = "",
            IsValid = !text.AsSpan(mailbox.Start, mailbox.End - mailbox.Start).Contains("..", StringComparison.Ordinal),
            IsGeneric = isGeneric,
            IsPersonal = !isGeneric && (mailbox.IsPrivate(text) || mailbox.IsNamed(text)),
            IsRegulator = Says(passage, regulator, mailbox.Start, mailbox.End),
        };
    }

    void AddTelephones(Reading reading, string text)
    {
        foreach (var number in TelephoneText.Find(text))
        {
            var isAnnounced = Says(reading.Passage, telephone, number.Start - WordWithin, number.Start);
            var isOther = Says(reading.Passage, otherNumber, number.Start - WordWithin, number.Start) && !isAnnounced;
            if ((number.IsValid && number.IsGrouped && !isOther) || isAnnounced)
            {
                Add(New(reading, number.Digits, "telephone") with
                {
                    IsValid = number.IsValid,
                    IsMobile = number.IsMobile,
                    IsPersonal = number.IsMobile || (!number.IsService && IsOfHome(text, number.Start)),
                    IsService = number.IsService,
                    IsRegulator = Says(reading.Passage, regulator, number.Start, number.End),
                }, reading, number.Start, number.End);
            }
        }
    }

    // "At home on 01632 …", "her private number".
    static bool IsOfHome(string text, int at)
    {
        var before = text.AsSpan(Math.Max(0, at - WordWithin), at - Math.Max(0, at - WordWithin));
        return before.Contains("at home", StringComparison.OrdinalIgnoreCase) || before.Contains("home tel", StringComparison.OrdinalIgnoreCase) || before.Contains("home phone", StringComparison.OrdinalIgnoreCase) || before.Contains("home number", StringComparison.OrdinalIgnoreCase)
            || before.Contains("private ", StringComparison.OrdinalIgnoreCase) || before.Contains("personal ", StringComparison.OrdinalIgnoreCase) || before.Contains("(home)", StringComparison.OrdinalIgnoreCase) || before.Contains("home:", StringComparison.OrdinalIgnoreCase);
    }

    void AddPostcodes(Reading reading, string text)
    {
        var words = reading.Passage.Words;
        for (var i = 1; i < words.Count; i++)
        {
            var (first, second) = (words[i - 1], words[i]);
            if (second.Start == first.End + 1 && text[first.End] == ' ' && PostcodeText.IsInward(text.AsSpan(second.Start, second.End - second.Start))
                && PostcodeText.IsOutward(text.AsSpan(first.Start, first.End - first.Start)))
            {
                var start = PostcodeText.AddressStart(reading.Passage, i - 1, street);
                var from = words[start].Start;
                Add(New(reading, text[from..second.End], start < i - 1 ? "address" : "postcode") with { IsRegulator = Says(reading.Passage, regulator, from, second.End) }, reading, from, second.End);
            }
        }
    }

    void AddHomes(Reading reading, string text)
    {
        for (var i = 1; i < reading.Passage.Words.Count; i++)
        {
            if (HomeAddress.At(reading.Passage, i) is { } home)
            {
                Add(New(reading, text[home.Start..home.End], "address") with { IsPersonal = true }, reading, home.Start, home.End);
            }
        }
    }

    static ContactFact New(Reading reading, string value, string sort) => new(value) { Span = default, Part = reading.Part, Sort = sort, Zone = "" };

    void Add(ContactFact contact, Reading reading, int start, int end) => found.Add(contact with
    {
        Span = contact.Span == default ? reading.Passage.Prose.ToSource(start, end) : contact.Span,
        Zone = context.Zones.Of(reading.Segment),
        Sentence = reading.SentenceAt(start),
        Paragraph = reading.Segment.Block,
        Exchange = reading.Segment.Exchange,
        Table = reading.Cell is null ? -1 : reading.Segment.Block,
    });

    // Whether a phrase lies wholly between two offsets.
    static bool Says(Passage passage, int phrase, int start, int end)
    {
        foreach (var match in passage.PhrasesFrom(Math.Max(start, 0)))
        {
            if (match.Start >= end)
            {
                return false;
            }

            if (match.Phrase == phrase && match.End <= end)
            {
                return true;
            }
        }

        return false;
    }
}
