namespace FoiRules.Law;

/// <summary>The parts of each provision that replies cite.</summary>
/// <remarks>
/// A list is complete or absent: where nothing is written, any part is accepted, because a wrong "does not exist" is worse than
/// none. <c>1(a b) 2-4</c> reads: (1) with paragraphs (a) and (b), then (2), (3) and (4); nothing is known of what stands under
/// (1)(a); <c>a()</c> says that nothing does.
/// </remarks>
static class LimbTable
{
    /// <summary>What is known of a provision's parts, in the notation above; null when nothing is.</summary>
    public static string? Of(Act act, string section) => act switch
    {
        Act.Foia => OfFoia(section),
        Act.Eir => OfEir(section),
        Act.Foisa => OfFoisa(section),
        Act.Eisr => section is "10" ? "1 2 3 4(a-e) 5(a-g) 6-9" : null,
        Act.UkGdpr => section is "5" ? "1(a-f) 2" : null,
        _ => null,
    };

    // Section 40 keeps the numbers that the Data Protection Act 2018 replaced (Sch 19 paras 56, 58): they are old, not invented,
    // and a rule about them has to be able to name them. See Repealed.
    static string? OfFoia(string section) => section switch
    {
        "1" => "1(a() b()) 2-6",
        "2" => "1(a b) 2(a b) 3(a-h ea fa)",
        "10" => "1-6",
        "11" => "1-5 1A",
        "12" => "1-5",
        "14" => "1 2",
        "16" => "1 2",
        "17" => "1(a() b() c()) 2(a b) 3(a() b()) 4-6 7(a() b())",
        "21" => "1 2(a b) 3",
        "22" => "1(a-c) 2",
        "22A" => "1 2",
        "23" => "1-5",
        "24" => "1-4",
        "26" => "1(a b) 2 3",
        "27" => "1(a-d) 2-5",
        "28" => "1-3",
        "29" => "1(a b) 2",
        "30" => "1(a-c) 2(a b) 3-6",
        "31" => "1(a-i) 2(a-j) 3",
        "32" => "1(a-c) 2(a b) 3 4",
        "33" => "1(a b) 2 3",
        "34" => "1-4",
        "35" => "1(a-d) 2-5",
        "36" => "1(a b) 2(a b(i ii) c) 3-7",
        "37" => "1(a aa ab ac ad b) 2",
        "38" => "1(a b) 2",
        "39" => "1(a b) 1A 2 3",
        "40" => "1 2(a() b()) 3(a(i ii) b) 3A(a b) 3B 4 4A(a b) 5(a b(i ii)) 5A 5B(a(i ii) b-d) 6-8",
        "41" => "1(a b) 2",
        "42" => "1 2",
        "43" => "1-3",
        "44" => "1(a-c) 2",
        "50" => "1-7",
        _ => null,
    };

    static string? OfEir(string section) => section switch
    {
        "5" => "1-6",
        "6" => "1(a b) 2",
        "7" => "1-3",
        "9" => "1-3",
        "11" => "1-5",
        "12" => "1(a b) 2 3 4(a-e) 5(a-g) 6-9 10 11",
        "13" => "1-8 2A 2B 3A 5A 5B",
        "14" => "1 2 3(a b) 4 5(a b)",
        _ => null,
    };

    static string? OfFoisa(string section) => section switch
    {
        "17" => "1-3",
        "19" => "a b",
        "25" => "1-3",
        "26" => "a-c",
        "30" => "a b c",
        "36" => "1 2",
        "38" => "1(a-d) 2 2A 2B 3 3A 4 5 5A 6",
        _ => null,
    };
}
