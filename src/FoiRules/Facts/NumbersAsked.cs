namespace FoiRules.Facts;

/// <summary>How many numbers one question asks for, and how many its answer has.</summary>
/// <param name="Asked">The things asked for of which each is told by a number.</param>
/// <param name="Given">The numbers of the answer that are no times.</param>
readonly record struct NumbersAsked(int Asked, int Given);
