using FoiRules.Text;

namespace FoiRules.Language.Printing;

/// <summary>What a token is, as far as its layout goes.</summary>
enum TokenKind
{
    /// <summary>A word, a number, a path or a provision.</summary>
    Word,

    /// <summary>A bracket or another mark.</summary>
    Mark,

    /// <summary>A text in double quotes.</summary>
    Quoted,

    /// <summary>A text between three double quotes.</summary>
    Block,

    /// <summary>From '#' to the end of the line.</summary>
    Comment,
}

/// <summary>One token of a rule file with the white space before it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As written.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="LineBreaks">How many line breaks stand before it.</param>
/// <param name="Column">The characters before it on its line.</param>
/// <param name="IsAttached">Whether it follows the token before it without any space.</param>
sealed record Token(TokenKind Kind, string Text, TextSpan Span, int LineBreaks, int Column, bool IsAttached);
