using FoiRules.Facts;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class ItemNumberTests
{
    [TestCase("1 2 2", "2 repeated")]
    [TestCase("1 2 4", "4 skips")]
    [TestCase("1 2 3", "")]
    [TestCase("2 3 5", "")]
    [TestCase("1 2 2 4", "2 repeated; 4 skips")]
    [TestCase("i ii iv", "iv skips")]
    [TestCase("a b d", "d skips")]
    [TestCase("1 2 1 2", "")]
    public void A_number_used_twice_or_left_out_is_told(string numbers, string told)
    {
        var names = new[] { "ferries", "wardens", "piers", "bridges" };
        var letter = string.Concat(numbers.Split(' ').Select((n, i) => $"{n}. How many {names[i]} are there?\n\nThere are {i + 11}.\n\n"));
        string.Join("; ", Found.In(letter).All("request").Cast<RequestFact>().Where(r => r.IsRepeated || r.Skips).Select(r => $"{r.Number} {(r.IsRepeated ? "repeated" : "skips")}")).ShouldBe(told);
    }

    [Test]
    public void A_question_written_again_above_its_answer_is_no_second_one() =>
        Found.In("You asked:\n\n1. How many ferries are there?\n2. How many piers are there?\n\nOur reply:\n\n1. How many ferries are there?\n\nNine.\n\n2. How many piers are there?\n\nTwo.\n")
            .All("request").Cast<RequestFact>().ShouldAllBe(r => !r.IsRepeated);
}
