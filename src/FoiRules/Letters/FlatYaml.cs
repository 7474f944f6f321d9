using FoiRules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace FoiRules.Letters;

/// <summary>A scalar of YAML, and where it stands in the letter.</summary>
sealed record Written(string Value, TextSpan Span);

/// <summary>A key and its value.</summary>
sealed record WrittenPair(Written Key, Written Value);

/// <summary>Reads YAML that is nothing but keys and plain values, a pair a line, as nearly all front matter is.</summary>
/// <remarks>YamlDotNet's scanner is enough for that. Its parser would be ready for anchors and tags, which takes a third of the time of a whole check.</remarks>
static class FlatYaml
{
    /// <summary>The pairs in order; null where it is anything else, or not YAML at all.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="start">Where it begins in the letter.</param>
    public static List<WrittenPair>? Read(string text, int start)
    {
        var scanner = new Scanner(new StringReader(text));
        try
        {
            return Next<StreamStart>(scanner) is not null && Next<BlockMappingStart>(scanner) is not null ? Pairs(scanner, start) : null;
        }
        catch (Exception fault) when (fault is YamlException or InvalidOperationException)
        {
            return null;
        }
    }

    static List<WrittenPair>? Pairs(Scanner scanner, int start)
    {
        var pairs = new List<WrittenPair>();
        while (Next<Key>(scanner) is not null)
        {
            if (Next<Scalar>(scanner) is not { } key || Next<Value>(scanner) is null || Next<Scalar>(scanner) is not { } value)
            {
                return null;
            }

            pairs.Add(new WrittenPair(At(key, start), At(value, start)));
        }

        return scanner.Current is BlockEnd && Next<StreamEnd>(scanner) is not null ? pairs : null;
    }

    static T? Next<T>(Scanner scanner)
        where T : Token => scanner.MoveNext() ? scanner.Current as T : null;

    static Written At(Scalar scalar, int start) => new(scalar.Value, new TextSpan(start + (int)scalar.Start.Index, start + (int)scalar.End.Index));
}
