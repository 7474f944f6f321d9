using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Law;

public sealed class ListFormsTests
{
    [TestCase("sections 40(2) and 40(3A)(a)", "sections 40(2) = FOIA s.40(2), 40(3A)(a) = FOIA s.40(3A)(a)")]
    [TestCase("section 40(2) and 40(3A)(a)", "section 40(2) = FOIA s.40(2), 40(3A)(a) = FOIA s.40(3A)(a)")]
    [TestCase("s.12(1) & (2)", "s.12(1) = FOIA s.12(1), (2) = FOIA s.12(2)")]
    [TestCase("ss. 30 and 31", "ss. 30 = FOIA s.30, 31 = FOIA s.31")]
    [TestCase("ss 30 & 31", "ss 30 = FOIA s.30, 31 = FOIA s.31")]
    [TestCase("ss.21, 22 and 43(2)", "ss.21 = FOIA s.21, 22 = FOIA s.22, 43(2) = FOIA s.43(2)")]
    [TestCase("sections 12,14", "sections 12 = FOIA s.12, 14 = FOIA s.14")]
    [TestCase("Section 36(2)(b)(i) and (ii)", "Section 36(2)(b)(i) = FOIA s.36(2)(b)(i), (ii) = FOIA s.36(2)(b)(ii)")]
    [TestCase("section 36(2)(b)(i), (ii) and (c)", "section 36(2)(b)(i) = FOIA s.36(2)(b)(i), (ii) = FOIA s.36(2)(b)(ii), (c) = FOIA s.36(2)(c)")]
    [TestCase("section 31(1)(a), (b) and (g)", "section 31(1)(a) = FOIA s.31(1)(a), (b) = FOIA s.31(1)(b), (g) = FOIA s.31(1)(g)")]
    [TestCase("section 31(1)(h) and (i)", "section 31(1)(h) = FOIA s.31(1)(h), (i) = FOIA s.31(1)(i)")]
    [TestCase("section 30(1)(a)-(c)", "section 30(1)(a) = FOIA s.30(1)(a), (c) = FOIA s.30(1)(c)")]
    [TestCase("section 40(2)(3A)(a)", "section 40(2) = FOIA s.40(2), (3A)(a) = FOIA s.40(3A)(a)")]
    [TestCase("s31(1)(a)(b) and s38(1)(a)&(b)", "s31(1)(a) = FOIA s.31(1)(a), (b) = FOIA s.31(1)(b), s38(1)(a) = FOIA s.38(1)(a), (b) = FOIA s.38(1)(b)")]
    [TestCase("Sections 31(1)(a) to (c)", "Sections 31(1)(a) = FOIA s.31(1)(a), (c) = FOIA s.31(1)(c)")]
    [TestCase("exemptions: 40(2), 43(2) and 31(1)(a)", "40(2) = FOIA s.40(2), 43(2) = FOIA s.43(2), 31(1)(a) = FOIA s.31(1)(a)")]
    [TestCase("S.21 S.22 S.40", "S.21 = FOIA s.21, S.22 = FOIA s.22, S.40 = FOIA s.40")]
    [TestCase("Section 21, Section 22 and Section 40", "Section 21 = FOIA s.21, Section 22 = FOIA s.22, Section 40 = FOIA s.40")]
    [TestCase("Reg.13(1) & (2A)(a)", "Reg.13(1) = EIR reg.13(1), (2A)(a) = EIR reg.13(2A)(a)")]
    [TestCase("section 40(2) and 40(3)(a)(i) of FOIA", "section 40(2) = FOIA s.40(2), 40(3)(a)(i) = FOIA s.40(3)(a)(i)")]
    [TestCase("section 40(2)/(3A)(a)", "section 40(2) = FOIA s.40(2), (3A)(a) = FOIA s.40(3A)(a)")]
    [TestCase("section 40(2) by virtue of section 40(3A)(a)", "section 40(2) = FOIA s.40(2), section 40(3A)(a) = FOIA s.40(3A)(a)")]
    [TestCase("section 40(2) by virtue of 40(3A)(a)", "section 40(2) = FOIA s.40(2), 40(3A)(a) = FOIA s.40(3A)(a)")]
    [TestCase("section 40(2) read with 40(3A)(a)", "section 40(2) = FOIA s.40(2), 40(3A)(a) = FOIA s.40(3A)(a)")]
    [TestCase("section 40(2) together with section 40(3A)(a)", "section 40(2) = FOIA s.40(2), section 40(3A)(a) = FOIA s.40(3A)(a)")]
    [TestCase("section 40(2) and/or section 41(1)", "section 40(2) = FOIA s.40(2), section 41(1) = FOIA s.41(1)")]
    [TestCase("section 40/41", "section 40 = FOIA s.40, 41 = FOIA s.41")]
    [TestCase("section 12 and 14 of the Act", "section 12 = FOIA s.12, 14 = FOIA s.14")]
    [TestCase("sections 17 & 50 of FOIA", "sections 17 = FOIA s.17, 50 = FOIA s.50")]
    [TestCase("regulations 12(4)(b) and 13", "regulations 12(4)(b) = EIR reg.12(4)(b), 13 = EIR reg.13")]
    [TestCase("regulations 12(4)(b), (e) and 12(5)(f)", "regulations 12(4)(b) = EIR reg.12(4)(b), (e) = EIR reg.12(4)(e), 12(5)(f) = EIR reg.12(5)(f)")]
    [TestCase("Articles 6(1)(f) and 9(2)(a) UK GDPR", "Articles 6(1)(f) = UK GDPR art.6(1)(f), 9(2)(a) = UK GDPR art.9(2)(a)")]
    [TestCase("section 40(2), as the condition in 40(3A)(a) is met", "section 40(2) = FOIA s.40(2), 40(3A)(a) = FOIA s.40(3A)(a)")]
    [TestCase("withheld under 40(2)", "40(2) = FOIA s.40(2)")]
    [TestCase("Exemption 43(2) applies", "43(2) = FOIA s.43(2)")]
    [TestCase("FOIA 40(2)", "40(2) = FOIA s.40(2)")]
    [TestCase("sections 23, 24 and 27 to 29", "sections 23 = FOIA s.23, 24 = FOIA s.24, 27 = FOIA s.27, 29 = FOIA s.29")]
    public void A_list_is_read_item_by_item(string text, string expected) => Reading.Of(text).ShouldBe(expected);

    [TestCase("the exemptions in sections 21 to 44 of the Act")]
    [TestCase("Part II (ss.21-44)")]
    [TestCase("sections 1 to 9 to 19")]
    public void A_range_over_a_whole_Part_cites_no_section(string text) => Reading.Of(text).ShouldBeEmpty();

    [TestCase("within section 12 and 14 days of it", "section 12 = FOIA s.12")]
    [TestCase("sections 21 (information accessible by other means) and 22 (future publication)", "sections 21 = FOIA s.21, 22 = FOIA s.22")]
    [TestCase("sections 21 (in part) or 22 of the Act", "sections 21 = FOIA s.21, 22 = FOIA s.22")]
    [TestCase("sections 12 (cost limit) and 14 days", "sections 12 = FOIA s.12")]
    [TestCase("section 21 (accessible by other means) and 22 people", "section 21 = FOIA s.21")]
    [TestCase("sections 12 and 14 days", "sections 12 = FOIA s.12")]
    [TestCase("section 12 to 18 hours", "section 12 = FOIA s.12")]
    [TestCase("(a) section 31(1)(a), (b) section 40(2)", "section 31(1)(a) = FOIA s.31(1)(a), section 40(2) = FOIA s.40(2)")]
    [TestCase("section 40(2), (b) the names", "section 40(2) = FOIA s.40(2)")]
    [TestCase("section 21 and 40 staff", "section 21 = FOIA s.21")]
    [TestCase("section 12, 3,500 files", "section 12 = FOIA s.12")]
    public void Other_numbers_after_a_citation_do_not_join_it(string text, string expected) => Reading.Of(text).ShouldBe(expected);
}
