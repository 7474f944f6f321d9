using FoiRules.Facts;

namespace FoiRules.Rules;

/// <summary>"any", "no" and "every", as conditions.</summary>
static class Quantifiers
{
    /// <summary>Asks a condition of each fact of a place, in the variable of a slot.</summary>
    public static Condition Test(string quantity, int slot, Func<Evaluation, IEnumerable<Fact>> facts, Condition condition) => e =>
    {
        var before = e.Variables[slot];
        var result = quantity != "any";
        foreach (var fact in facts(e))
        {
            e.Variables[slot] = fact;
            var holds = condition(e);
            if (quantity == "every" ? !holds : holds)
            {
                result = !result;
                break;
            }
        }

        e.Variables[slot] = before;
        return result;
    };

    /// <summary>Keeps the answer to a question that asks nothing of the fact at hand.</summary>
    /// <remarks>
    /// It has one answer a letter, or one a paragraph; asking again for each fact would be quadratic.
    /// Facts come in the order of the letter, so the last paragraph is the one to remember.
    /// </remarks>
    public static Condition Remember(Condition test, Func<Evaluation, IEnumerable<Fact>> place) => e =>
    {
        var asked = e.Known.Find(a => ReferenceEquals(a.Question, test));
        var here = place(e);
        if (asked is null)
        {
            e.Known.Add(asked = new Asked(test));
        }
        else if (ReferenceEquals(asked.Place, here))
        {
            return asked.Answer;
        }

        (asked.Answer, asked.Place) = (test(e), here);
        return asked.Answer;
    };
}
