using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>A limb before it is known whether it is answered.</summary>
/// <param name="Passage">The text it stands in.</param>
/// <param name="Block">The paragraph.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Wants">What would answer it.</param>
/// <param name="IsApart">Whether it asks the same of several things, each apart.</param>
/// <param name="Words">The beginnings of the words that say what it is about.</param>
sealed record Limb(Passage Passage, int Block, int Start, int End, string Wants, bool IsApart, HashSet<string> Words);
