using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class BlockTests
{
    [TestCase("## Wardens\n\nNine left.", "heading: Wardens; paragraph: Nine left.")]
    [TestCase("**Wardens**\n\nNine left.", "paragraph bold: Wardens; paragraph: Nine left.")]
    [TestCase("- nine in May\n- ten in June", "item bullet: nine in May; item bullet: ten in June")]
    [TestCase("a) nine in May", "paragraph a: nine in May")]
    [TestCase("> Nine left.\n\n| Ward | Wardens |\n|---|---|\n| Quay | 21 |", "quote: Nine left.")]
    public void A_letter_is_laid_out_in_blocks(string text, string found) => Blocks(text).ShouldBe(found);

    static string Blocks(string text) => string.Join("; ", Found.In(text + "\n").All("block").Cast<BlockFact>()
        .Select(b => $"{b.Sort}{(b.Label is null ? "" : " " + b.Label)}{(b.IsBullet ? " bullet" : "")}{(b.IsBold ? " bold" : "")}: {b.Text}"));
}
