namespace FoiRules.Phrases;

/// <summary>A walk through the phrases of a text, from the first or from one further on.</summary>
public struct PhraseWalk(PhraseList phrases, int first)
{
    int at = first - 1;

    /// <summary>The phrase at hand.</summary>
    public readonly ref readonly PhraseMatch Current => ref phrases[at];

    /// <summary>Goes on to the next phrase, if there is one.</summary>
    public bool MoveNext() => ++at < phrases.Count;

    /// <summary>The walk itself, so that it can be gone through.</summary>
    public readonly PhraseWalk GetEnumerator() => this;
}
