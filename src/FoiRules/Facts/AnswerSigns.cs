using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>The signs and words by which an answer is known to give shares, sums and other things.</summary>
static class AnswerSigns
{
    static readonly string[] OfShare = ["percent", "percentage", "rate", "share", "proportion", "per", "pc"];
    static readonly string[] OfMoney = ["cost", "costs", "amount", "amounts", "value", "price", "prices", "fee", "fees", "paid", "spend", "spent", "income", "revenue", "budget", "salary", "pay", "payment", "payments", "charge", "charges", "total", "totals", "sum", "rent", "bill", "grant", "000", "m", "k"];

    // By the sign of one of its cells, or by a heading over them.
    static bool HasSign(Table table, bool isShare)
    {
        for (var i = 0; i < table.Rows.Count; i++)
        {
            foreach (var cell in table.Rows[i])
            {
                if (isShare ? cell.Text.Contains('%', StringComparison.Ordinal) : cell.Text.AsSpan().IndexOfAny('£', '€', '$') >= 0)
                {
                    return true;
                }

                if ((i == 0 || cell.Column == 0) && AnswerSays.Says(cell.Passage, isShare ? OfShare : OfMoney))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a share has its sign or says what it is of, or a sum its currency, as they do beside a count that was asked for too; a table may have anything.</summary>
    public static bool HasSign(Exchange exchange, bool isShare)
    {
        foreach (var segment in exchange.Answers)
        {
            var text = segment.Passage.Prose.Text;
            if ((segment.Table is { } table && HasSign(table, isShare))
                || (isShare ? text.Contains('%', StringComparison.Ordinal) || AnswerSays.Says(segment.Passage, "per", "percent", "half", "third", "quarter", "all", "none", "rate", "out")
                    : text.AsSpan().IndexOfAny('£', '€', '$') >= 0 || AnswerSays.Says(segment.Passage, "none", "nothing", "nil", "free", "no", "pounds", "p", "pence", "million")))
            {
                return true;
            }
        }

        return false;
    }
}
