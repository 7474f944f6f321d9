using FoiRules.Text;

namespace FoiRules.Letters;

/// <summary>A scalar of YAML, and where it stands in the letter.</summary>
sealed record Written(string Value, TextSpan Span);

/// <summary>A key and its value.</summary>
sealed record WrittenPair(Written Key, Written Value);
