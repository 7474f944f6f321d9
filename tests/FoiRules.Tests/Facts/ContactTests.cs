using FoiRules.Facts;
using FoiRules.Tests.Facts.Cases;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Facts;

public sealed class ContactTests
{
    static IEnumerable<object[]> Contacts => Cases("contacts.cases");

    static IEnumerable<object[]> Identifiers => Cases("identifiers.cases");

    static IEnumerable<object[]> People => Cases("people.cases");

    [TestCaseSource(nameof(Contacts))]
    public void Mailboxes_telephones_and_postcodes_are_read(string expected, string answer) =>
        Or("none", Found.Answer<ContactFact>("contact", answer).Select(c => $"{c.Sort} {c.Value}{Flag(c.IsGeneric, "generic")}{Flag(c.IsMobile, "mobile")}{Flag(c.IsPersonal, "personal")}{Flag(c.IsService, "service")}{Flag(c.IsRegulator, "regulator")}{(c.IsValid ? "" : "!")}"))
            .ShouldBe(expected);

    [TestCaseSource(nameof(Identifiers))]
    public void Identifiers_are_read_where_words_say_what_they_are(string expected, string answer) =>
        Or("none", Found.Answer<IdentifierFact>("identifier", answer).Select(i => $"{i.Sort} {i.Value}{(i.IsValid ? "" : "!")}")).ShouldBe(expected);

    [TestCaseSource(nameof(People))]
    public void People_are_read_with_their_posts(string expected, string answer) =>
        Or("none", Found.Answer<PersonFact>("person", answer).Select(p => $"{(p.Title is null ? "" : p.Title + " ")}{p.Name}{(p.Role is null ? "" : ", " + p.Role)}{(p.IsSenior ? "*" : "")}")).ShouldBe(expected);

    const string Letter = "Easterham Council\nTel: 01632 960111\n\nDear Ms Hart\n\n> 1. Who keeps the file?\n\nMr Swift, on 01632 960222.\n\nYou may complain to the Commissioner at SK9 5AF.\n\nYours sincerely\n\nOwen Birch\n\nPermit Officer\n\n07700 900333\n";

    [Test]
    public void A_contact_knows_where_it_stands() =>
        Found.In(Letter).All("contact").Cast<ContactFact>().Select(c => $"{c.Value} {c.Zone}{(c.IsOwn ? " own" : "")}")
            .ShouldBe(["01632960111 letterhead own", "01632960222 answer", "SK9 5AF clauses", "07700900333 signature own"]);

    [Test]
    public void Who_is_written_to_who_is_named_and_who_signs_are_told_apart() =>
        Found.In(Letter).All("person").Cast<PersonFact>().Select(p => $"{p.Name} {p.Zone} {p.Role}").ShouldBe(["Hart salutation ", "Swift answer ", "Owen Birch signature Permit Officer"]);

    static string Or(string none, IEnumerable<string> found) => string.Join("; ", found.DefaultIfEmpty(none));

    static string Flag(bool isSet, string name) => isSet ? " " + name : "";

    static IEnumerable<object[]> Cases(string file) => CaseFile.Read(file).Select(c => new object[] { c.Expected, c.Text.Replace("\\n", "\n", StringComparison.Ordinal) });
}
