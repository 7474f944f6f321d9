namespace FoiRules.Text;

/// <summary>A walk through the words of a text.</summary>
public struct WordWalk(WordList words)
{
    int at = -1;

    /// <summary>The word at hand.</summary>
    public readonly ref readonly Word Current => ref words[at];

    /// <summary>Goes on to the next word, if there is one.</summary>
    public bool MoveNext() => ++at < words.Count;
}
