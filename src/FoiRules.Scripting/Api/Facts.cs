using System.Collections;
using FoiRules.Scripting.Running;

namespace FoiRules.Scripting.Api;

/// <summary>Facts in the order of the letter. They can be looked at and not changed.</summary>
/// <typeparam name="T">Their kind.</typeparam>
public sealed class Facts<T> : IReadOnlyList<T>
    where T : Fact
{
    readonly T[] all;

    internal Facts(T[] all) => this.all = all;

    /// <summary>How many.</summary>
    public int Count => all.Length;

    /// <summary>One of them, counted from 0.</summary>
    public T this[int index] => all[index];

    /// <summary>Those in the answers.</summary>
    public Facts<T> InAnswers => Those(f => f.Read.Part == Letters.Part.Answer);

    /// <summary>Those in the requests.</summary>
    public Facts<T> InRequests => Those(f => f.Read.Part == Letters.Part.Request);

    /// <summary>Those in the sentence of a fact.</summary>
    public Facts<T> InSentenceOf(Fact fact) => Those(f => f.SentenceNumber >= 0 && f.SentenceNumber == fact.SentenceNumber);

    /// <summary>Those in the paragraph of a fact.</summary>
    public Facts<T> InParagraphOf(Fact fact) => Those(f => f.ParagraphNumber >= 0 && f.ParagraphNumber == fact.ParagraphNumber && f.Part == fact.Part);

    /// <summary>Those in the answer a fact stands in.</summary>
    public Facts<T> InAnswerOf(Fact fact) => Those(f => f.ExchangeNumber >= 0 && f.ExchangeNumber == fact.ExchangeNumber && f.Read.Part == Letters.Part.Answer);

    /// <summary>Those in the table a fact is or stands in.</summary>
    public Facts<T> InTableOf(Fact fact) => Those(f => f.TableNumber >= 0 && f.TableNumber == fact.TableNumber);

    /// <summary>Those in the column of a fact in a table.</summary>
    public Facts<T> InColumnOf(Fact fact) => Those(f => f.TableNumber >= 0 && f.TableNumber == fact.TableNumber && f.ColumnNumber == fact.ColumnNumber);

    /// <summary>Those in the row of a fact in a table.</summary>
    public Facts<T> InRowOf(Fact fact) => Those(f => f.TableNumber >= 0 && f.TableNumber == fact.TableNumber && f.RowNumber == fact.RowNumber);

    /// <summary>Each in turn.</summary>
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var fact in all)
        {
            Guard.Step();
            yield return fact;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    Facts<T> Those(Predicate<T> isWanted)
    {
        Guard.Charge(all.Length);
        return new Facts<T>(Array.FindAll(all, isWanted));
    }
}
