using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Which of the things that one item asks for its answer has.</summary>
sealed class MetLimbs
{
    const int FewestTogether = 4;
    const int FewestOwn = 2;

    readonly Exchange exchange;
    readonly List<Limb> limbs;
    readonly AnswerGiven given;
    readonly LimbPhrases phrases;

    // Of each the words that only it has, and whether the answer has one of them, or there are none.
    readonly List<HashSet<string>> own;
    readonly List<bool> touched;

    // "None" leaves nothing to tell of what, where and why; a bare "yes" says that there are some, and not how many.
    readonly bool isNone;
    readonly bool isYes;

    // "Nine complaints" answers "were there complaints?", and not "how many were upheld?".
    readonly bool isTaken;
    readonly int numbers;
    readonly int measures;

    // How many numbers are used up; those of the answer belong first to what it speaks of.
    int taken;
    int takenBehind;

    // "When did it begin, and when does it end?" asks for two days, and one that is told is the first.
    readonly int times;
    int timesTaken;

    bool? tellsMore;
    (int Telling, int Taken)? together;

    /// <summary>Looks at what is asked together.</summary>
    public MetLimbs(Exchange exchange, List<Limb> limbs, LimbPhrases phrases, AnswerGiven given)
    {
        (this.exchange, this.limbs, this.phrases, this.given) = (exchange, limbs, phrases, given);
        (own, numbers) = (LimbWords.Own(limbs.ConvertAll(l => l.Words)), given.Numbers.Of(exchange) - (limbs.Exists(AsksTime) ? 0 : given.Numbers.OfTime(exchange)));
        touched = own.ConvertAll(words => words.Count == 0 || given.Overlaps(exchange, words));
        if (limbs.Count > 1)
        {
            isYes = AnswerGiven.BeginsWithYes(exchange);
            isNone = AnswerGiven.BeginsWithNone(exchange) && (LimbFact.IsNumber(limbs[0].Wants) || limbs.Exists(LimbPhrases.AsksIfSo));
            isTaken = !isYes && numbers == 1 && phrases.AsksWhether(limbs[0]) && given.Numbers.Count(exchange, limbs[0].Words);
        }

        times = limbs.Count(l => l.Wants == "date") > 1 ? given.Times(exchange) : int.MaxValue;
        measures = limbs.Count > 1 ? given.Numbers.Measures(exchange) : numbers;

        // A table of five rows may answer as many.
        numbers = limbs.Count > AnswerNumbers.OfTable ? Math.Max(numbers, measures) : numbers;
        for (var i = 0; i < limbs.Count; i++)
        {
            takenBehind += LimbFact.IsNumber(limbs[i].Wants) && touched[i] ? 1 : 0;
        }
    }

    // Any length of time in the answer may be its answer: "how many days did it rain?".
    static bool AsksTime(Limb limb)
    {
        var words = limb.Passage.Words;
        for (var i = Math.Max(words.From(limb.Start), 2); i < words.Count && words[i].Start < limb.End; i++)
        {
            if (AnswerNumbers.IsTime(words[i].Lower) && (words[i - 1].Lower is "many" or "of" || words[i - 2].Lower is "many" or "of"))
            {
                return true;
            }
        }

        return limb.Wants is "duration" or "frequency" or "average" or "date" or "other";
    }

    /// <summary>Whether the answer has a word that only this one of them has, or that one has none.</summary>
    /// <param name="index">Which of them.</param>
    public bool IsTouched(int index) => touched[index];

    /// <summary>Whether the answer has it. To be asked of one after another.</summary>
    /// <param name="index">Which of them.</param>
    public bool IsMet(int index)
    {
        var limb = limbs[index];
        var has = Has(limb, index) && (!LimbFact.IsNumber(limb.Wants) || HasNumber(limb, touched[index])) && (limb.Wants != "date" || HasTime(index));
        return isNone || (has && !IsPassedOver(index));
    }

    // Of many things that are answered together, one of which nothing is taken up while most others are.
    bool IsPassedOver(int index)
    {
        if (limbs.Count < FewestTogether || touched[index] || own[index].Count == 0 || limbs[index] is { Wants: "other" } or { IsApart: true })
        {
            return false;
        }

        var (telling, taken) = together ??= given.Answers(exchange) ? (0, 0) : Together();
        return telling >= FewestTogether && (own[index].Count < FewestOwn ? taken * 3 >= telling * 2 : taken * 2 > telling);
    }

    // How many have words of their own, and of how many the answer has one.
    (int Telling, int Taken) Together()
    {
        var (telling, taken) = (0, 0);
        for (var i = 0; i < limbs.Count; i++)
        {
            telling += own[i].Count > 0 ? 1 : 0;
            taken += touched[i] && own[i].Count > 0 ? 1 : 0;
        }

        return (telling, taken);
    }

    bool Has(Limb limb, int index)
    {
        var isOther = limb.Wants == "other";
        if (isOther && index == 0 && (isYes || (AnswerGiven.BeginsWithNone(exchange) && phrases.AsksWhether(limb)) || (LimbPhrases.BeginsWithWhich(limb) && given.Numbers.HasRows(exchange))))
        {
            return true;
        }

        if (isOther && index > 0 && AsksOnWhether(limb) && AnswerGiven.HasSentences(exchange, limbs.Count))
        {
            // "Were they compulsory?" is answered by "attendance was voluntary" as well.
            return true;
        }

        if (isOther && index > 0 && own[index].Count == 0 && !(tellsMore ??= AnswerGiven.TellsMore(exchange)))
        {
            return false;
        }

        // "What number and what share of the calls": of both the rest is said once, and tells nothing about which is given.
        var about = limb.Wants == "share" && index > 0 && limbs[index - 1].Words.Count == 0 ? [] : own[index];
        return given.Has(exchange, limb.Wants == "person" && phrases.AsksNameAndPost(limb) ? "name" : limb.Wants, about, limbs.Count == 1) || (limbs.Count > 1 && limb.Wants is "date" or "duration" or "average" && given.Numbers.SpeaksOfNone(exchange));
    }

    // "… and were they compulsory?"
    static bool AsksOnWhether(Limb limb) => limb.Passage.Words is var words && words.From(limb.Start) is var first && first + 2 < words.Count
        && words[first].Lower == "and" && words[first + 1].Lower is "is" or "are" or "was" or "were" or "do" or "does" or "did" or "has" or "have" or "will" && words[first + 2].Lower is "it" or "they" or "these" or "this" or "those" or "there" or "any";

    bool HasNumber(Limb limb, bool isTouched)
    {
        var isLeft = (isTouched ? taken++ : takenBehind++) < (isTouched ? numbers : measures) - (isYes ? 1 : 0);
        return (isLeft || given.Numbers.SpeaksOfAll(exchange, limb.Wants)) && (isTouched || !isTaken);
    }

    bool HasTime(int index) => timesTaken++ < times || (own[index].Count > 0 && touched[index]);
}
