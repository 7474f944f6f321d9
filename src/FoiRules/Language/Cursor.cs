using Sprache;

namespace FoiRules.Language;

/// <summary>A place in one rule file. One is made for each token, not for each character.</summary>
/// <param name="source">The whole file.</param>
/// <param name="position">The next character.</param>
/// <param name="tokenEnd">Behind the last token, before the white space and comments that follow it.</param>
/// <param name="furthest">Shared by all places of one reading.</param>
sealed class Cursor(string source, int position, int tokenEnd, Furthest furthest) : IInput
{
    public string Source => source;

    public int Position => position;

    public int TokenEnd => tokenEnd;

    public Furthest Furthest => furthest;

    public char Current => source[position];

    public bool AtEnd => position >= source.Length;

    public int Line => 1 + source.AsSpan(0, position).Count('\n');

    public int Column => position - source.LastIndexOf('\n', Math.Max(0, position - 1));

    /// <summary>Only <c>Parse.Ref</c> asks for it, and that throws where it should fail; use <see cref="Combinators.Lazy"/>.</summary>
    public IDictionary<object, object> Memos => throw new NotSupportedException("Use Lazy, not Parse.Ref.");

    public Cursor To(int next, int end) => new(source, next, end, furthest);

    /// <summary>Notes what was wanted here.</summary>
    public void Want(string what, string? keyword = null) => furthest.Want(position, tokenEnd, what, keyword);

    /// <summary>Notes what is wrong here, in words that say more than what was wanted.</summary>
    public void Say(string message) => furthest.Say(position, tokenEnd, message);

    public IInput Advance() => To(position + 1, position + 1);

    public bool Equals(IInput? other) => other is not null && other.Position == position;

    public override bool Equals(object? obj) => obj is IInput other && Equals(other);

    public override int GetHashCode() => position;
}
