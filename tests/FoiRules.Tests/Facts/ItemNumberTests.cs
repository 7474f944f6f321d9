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
    [TestCase("1 2 4 3", "3 out of order")]
    [TestCase("1 3 2", "")]
    public void A_number_used_twice_or_left_out_is_told(string numbers, string told)
    {
        var names = new[] { "ferries", "wardens", "piers", "bridges" };
        var letter = string.Concat(numbers.Split(' ').Select((n, i) => $"{n}. How many {names[i]} are there?\n\nThere are {i + 11}.\n\n"));
        string.Join("; ", Found.In(letter).All("request").Cast<RequestFact>().Where(r => r.IsRepeated || r.Skips || r.IsOutOfOrder).Select(r => $"{r.Number} {(r.IsRepeated ? "repeated" : r.Skips ? "skips" : "out of order")}")).ShouldBe(told);
    }

    [TestCase("1. Nine.\n\n1. Two.\n\n1. Forty.", "2")]
    [TestCase("1. Nine.\n\n1. Two.\n\n2. Forty.", "2")]
    [TestCase("1. Nine.\n\n2. Two.\n\n3. Forty.", "")]
    public void The_first_answer_that_carries_another_number_is_told(string answers, string told) =>
        string.Join("; ", Found.In($"You asked:\n\n1. How many ferries are there?\n\n2. How many piers are there?\n\n3. How many crews are there?\n\nOur reply:\n\n{answers}\n").All("request").Cast<RequestFact>().Where(r => r.IsOutOfOrder).Select(r => r.Number)).ShouldBe(told);

    [Test]
    public void A_question_written_again_above_its_answer_is_no_second_one() =>
        Found.In("You asked:\n\n1. How many ferries are there?\n2. How many piers are there?\n\nOur reply:\n\n1. How many ferries are there?\n\nNine.\n\n2. How many piers are there?\n\nTwo.\n")
            .All("request").Cast<RequestFact>().ShouldAllBe(r => !r.IsRepeated);
}
