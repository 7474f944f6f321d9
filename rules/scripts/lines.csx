// What several scripts of this pack use.

/// The lines of a text.
IEnumerable<string> Lines(string text) => text.Replace("\r", "").Split('\n');

/// A line without what a list or heading begins with.
string Bare(string line) => line.TrimStart('#', '*', '-', ' ');

/// The number of the item an answer answers, as a message names it.
string NumberOf(Answer answer) => answer.Number ?? $"in line {answer.LineNumber}";
