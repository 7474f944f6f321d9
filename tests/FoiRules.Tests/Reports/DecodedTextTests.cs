using System.Text;
using FoiRules.Reports;
using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Reports;

/// <summary>Bytes come out as the text they are, however they are cut.</summary>
public sealed class DecodedTextTests
{
    [FsCheck.NUnit.Property]
    public Property Text_comes_out_as_it_went_in() => Prop.ForAll<NonNull<string>, PositiveInt>((written, piece) =>
    {
        // What is no text, a half of a pair, cannot be written as bytes.
        var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(written.Get + "£“é𝄞"));
        return Decoded(text, piece.Get) == text;
    });

    [TestCase(1)]
    [TestCase(4095)]
    [TestCase(4096)]
    [TestCase(4097)]
    [TestCase(100_000)]
    public void A_character_may_be_cut_anywhere(int piece)
    {
        var text = string.Concat(Enumerable.Repeat("x£€𝄞", 5000));
        Decoded(text, piece).ShouldBe(text);
    }

    static string Decoded(string text, int piece)
    {
        using var output = new StringWriter();
        using var decoded = new DecodedText(output);
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var at = 0; at < bytes.Length; at += piece)
        {
            decoded.Write(bytes.AsSpan(at, Math.Min(piece, bytes.Length - at)));
        }

        return output.ToString();
    }
}
