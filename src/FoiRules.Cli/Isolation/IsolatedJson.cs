using System.Text.Json.Serialization;

namespace FoiRules.Cli.Isolation;

/// <summary>How the question and the answer are written and read.</summary>
[JsonSerializable(typeof(IsolatedQuestion))]
[JsonSerializable(typeof(IsolatedAnswer))]
sealed partial class IsolatedJson : JsonSerializerContext;
