using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Letters;

/// <summary>Request and answer are told apart, however a letter is laid out.</summary>
public sealed class PartTests
{
    [TestCase("""
        -| Dear Requester
         |
        -| Thank you for your request of 3 May. You asked:
         |
        Q| 1. How many bees does the council keep?
        Q| 2. Who looks after them?
         |
        -| Our response:
         |
        A| 1. We keep forty hives.
        A| 2. The parks team looks after them.
         |
        -| If you are unhappy with this response you may ask for an internal review within 40 working days.
         |
        -| Yours sincerely
        """, TestName = "A list of questions, then the answers under a heading")]
    [TestCase("""
        -| Dear Requester
         |
        Q| 1. How many bees does the council keep?
         |
        A| We keep forty hives.
         |
        Q| 2. Who looks after them?
         |
        A| The parks team.
         |
        A| They are trained.
        """, TestName = "Each question with its answer below")]
    [TestCase("""
        -| Dear Requester
         |
        -| Your request:
         |
        Q| > How many bees does the council keep?
        Q| > And where?
         |
        -| Our answer:
         |
        A| Forty hives, all in Harbour Park.
        """, TestName = "A quoted request")]
    [TestCase("""
        Q| > How many bees does the council keep?
         |
        A| Forty hives.
         |
        Q| > Where are the hives kept?
         |
        A| In Harbour Park.
        """, TestName = "Quotations with answers between")]
    [TestCase("""
        Q| **How many bees does the council keep?**
         |
        A| Forty hives.
         |
        Q| **Where are the hives kept?**
         |
        A| In Harbour Park.
        """, TestName = "Questions in bold")]
    [TestCase("""
         | ## Question 1
         |
        Q| How many bees does the council keep?
         |
        -| ## Answer
         |
        A| Forty hives.
         |
         | ## Question 2
         |
        Q| Where are the hives kept?
         |
        -| ## Answer
         |
        A| In Harbour Park.
        """, TestName = "Headings for question and answer")]
    [TestCase("""
        Q| Q1. How many bees does the council keep?
        A| A1. Forty hives.
         |
        Q| Q2. Where are the hives kept?
        A| A2. In Harbour Park.
        """, TestName = "Q1 and A1")]
    [TestCase("""
        Q| Question 1: How many bees does the council keep?
         |
        A| Answer: Forty hives.
         |
        Q| Question 2: Where are the hives kept?
         |
        A| Answer: In Harbour Park.
        """, TestName = "Question and Answer before each")]
    [TestCase("""
        Q| How many bees does the council keep?
         |
        -| **Response**
         |
        A| Forty hives.
         |
        A| They live in Harbour Park.
        """, TestName = "A marker on a line of its own")]
    [TestCase("""
        -| Dear Requester
         |
        -| I refer to your request for information.
         |
        A| The council does not hold information about bees.
         |
        -| You may ask for an internal review of this decision.
        """, TestName = "No request quoted")]
    [TestCase("""
        -| You asked for the following:
         |
        Q| - the number of hives
        Q| - the name of the beekeeper
         |
         | We have answered as follows:
         |
        A| - forty hives
        A| - the beekeeper is not an officer of the council
        """, TestName = "Bullets asked and bullets answered")]
    [TestCase("""
        Q| 1. How many hives are there in each park?
         |
        A| | Park | Hives |
        A| | --- | --- |
        A| | Harbour | 12 |
        A| | Moor | 28 |
         |
        Q| 2. Who looks after them?
         |
        A| The parks team.
        """, TestName = "A table answers")]
    [TestCase("""
        Q| 1. How many hives are there?
         |
        A| 12
         |
        Q| 2. Are there plans for more?
         |
        A| No.
        """, TestName = "A figure and a word answer")]
    [TestCase("""
        -| ### Request
         |
        Q| Please send me the bee policy.
         |
        -| ### Response
         |
        A| There is no such policy. Why is there none? Because nobody wrote one.
        """, TestName = "A question inside an answer")]
    [TestCase("""
        -| Dear Requester
         |
        -| Under the Freedom of Information Act 2000 you asked:
         |
        Q| Please provide the number of hives.
         |
        Q| I would also like to know their cost.
         |
         | Our response is set out below.
         |
        A| We hold forty hives. They cost £4,000.
        """, TestName = "A request of two paragraphs")]
    [TestCase("""
        Q| 1\. How many hives are there?
         |
        A| Forty.
         |
        Q| 2\. Where are the hives kept?
         |
        A| In Harbour Park.
        """, TestName = "Escaped numbers")]
    public void A_layout(string marked) => Marked.AsRead(marked).ShouldBe(marked);
}
