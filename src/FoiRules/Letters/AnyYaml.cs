using FoiRules.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FoiRules.Letters;

/// <summary>Reads the keys and plain values of any YAML, and says where it cannot be read.</summary>
static class AnyYaml
{
    /// <summary>The pairs up to the end or the first mistake.</summary>
    /// <param name="text">The YAML.</param>
    /// <param name="start">Where it begins in the letter.</param>
    /// <param name="fault">What is wrong, if anything.</param>
    public static List<WrittenPair> Read(string text, int start, out YamlFault? fault)
    {
        var pairs = new List<WrittenPair>();
        fault = null;
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return pairs;
            }

            if (!parser.TryConsume<MappingStart>(out _))
            {
                fault = new YamlFault(start, "is not a list of keys and values, such as 'regime: FOIA'");
                return pairs;
            }

            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>();
                if (parser.TryConsume<Scalar>(out var value))
                {
                    pairs.Add(new WrittenPair(At(key, start), At(value, start)));
                }
                else
                {
                    parser.SkipThisAndNestedEvents();
                }
            }
        }
        catch (Exception thrown) when (thrown is YamlException or InvalidOperationException)
        {
            // YamlDotNet's scanner throws the second at an open bracket, and says no place.
            var at = Math.Clamp(start + (int)((thrown as YamlException)?.Start.Index ?? 0), start, start + text.Length);
            fault = new YamlFault(at, "is not YAML that can be read");
        }

        return pairs;
    }

    static Written At(Scalar scalar, int start) => new(scalar.Value, new TextSpan(start + (int)scalar.Start.Index, start + (int)scalar.End.Index));
}

/// <summary>What is wrong with a piece of YAML.</summary>
sealed record YamlFault(int At, string What);
