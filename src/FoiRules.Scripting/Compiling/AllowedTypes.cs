namespace FoiRules.Scripting.Compiling;

/// <summary>The types of .NET that scripts may use, each with the members they may use of it. What is not listed is refused.</summary>
static class AllowedTypes
{
    /// <summary>By full name; null where all members are allowed.</summary>
    public static IReadOnlyDictionary<string, HashSet<string>?> All { get; } = Of(
        ("System.Object", "Equals ToString .ctor ReferenceEquals"),
        ("System.String", """
            Length this[] Empty Contains StartsWith EndsWith IndexOf LastIndexOf IndexOfAny Substring Trim TrimStart TrimEnd ToLowerInvariant ToUpperInvariant
            ToLower ToUpper Split Replace Join Concat IsNullOrEmpty IsNullOrWhiteSpace Equals Compare CompareOrdinal CompareTo op_Equality op_Inequality
            Remove Insert PadLeft PadRight ToString ToCharArray Chars op_Addition
            """),
        ("System.Char", null), ("System.Boolean", null), ("System.Int32", null), ("System.Int64", null), ("System.Int16", null), ("System.Byte", null),
        ("System.UInt32", null), ("System.UInt64", null), ("System.Decimal", null), ("System.Double", null), ("System.Single", null), ("System.Math", null),
        ("System.DateOnly", null), ("System.DayOfWeek", null), ("System.Nullable`1", null), ("System.Void", null), ("System.Index", null), ("System.Range", null),
        ("System.ValueTuple`1", null), ("System.ValueTuple`2", null), ("System.ValueTuple`3", null), ("System.ValueTuple`4", null), ("System.ValueTuple`5", null),
        ("System.ValueTuple`6", null), ("System.ValueTuple`7", null),
        ("System.StringComparison", null), ("System.StringSplitOptions", null), ("System.StringComparer", "Ordinal OrdinalIgnoreCase"), ("System.Array", "Length"),
        ("System.Predicate`1", "Invoke"), ("System.Comparison`1", "Invoke"), ("System.Exception", ""), ("System.InvalidOperationException", ".ctor"), ("System.ArgumentException", ".ctor"),
        ("System.Action", "Invoke"), ("System.Action`1", "Invoke"), ("System.Action`2", "Invoke"), ("System.Action`3", "Invoke"),
        ("System.Func`1", "Invoke"), ("System.Func`2", "Invoke"), ("System.Func`3", "Invoke"), ("System.Func`4", "Invoke"), ("System.Func`5", "Invoke"),
        ("System.Collections.Generic.IEnumerable`1", ""), ("System.Collections.Generic.IEqualityComparer`1", ""), ("System.Collections.Generic.IComparer`1", ""),
        ("System.Collections.Generic.IReadOnlyCollection`1", "Count"), ("System.Collections.Generic.IReadOnlyList`1", "this[]"), ("System.Collections.IEnumerable", ""),
        ("System.Collections.Generic.IReadOnlyDictionary`2", "this[] ContainsKey TryGetValue Keys Values"), ("System.Collections.Generic.ICollection`1", "Count"), ("System.Collections.Generic.IList`1", "this[]"),
        ("System.Collections.Generic.List`1", """
            .ctor Add AddRange Count this[] Contains IndexOf Insert Remove RemoveAt RemoveAll Clear Sort Reverse ForEach Exists Find FindIndex FindLast FindAll TrueForAll ToArray
            """),
        ("System.Collections.Generic.Dictionary`2", ".ctor Add TryAdd ContainsKey TryGetValue this[] Remove Count Keys Values Clear"),
        ("System.Collections.Generic.Dictionary`2.KeyCollection", "Count"), ("System.Collections.Generic.Dictionary`2.ValueCollection", "Count"),
        ("System.Collections.Generic.KeyValuePair`2", "Key Value Deconstruct"), ("System.Collections.Generic.CollectionExtensions", "GetValueOrDefault"),
        ("System.Collections.Generic.HashSet`1", ".ctor Add Contains Remove Count UnionWith IntersectWith ExceptWith IsSubsetOf IsSupersetOf Overlaps SetEquals Clear"),
        ("System.Linq.IGrouping`2", "Key"));

    /// <summary>Members that are refused wherever they are, with what to write in their place.</summary>
    public static string? Advice(string name) => name switch
    {
        "System.Console" or "Console" => "a script reports with Report(place, message)",
        "System.DateTime" or "DateTime" => "a letter has dates of its own, such as Letter.Received",
        "System.Text.RegularExpressions.Regex" or "Regex" => "write Words.Match(text, pattern)",
        "System.Text.StringBuilder" or "StringBuilder" => "write string.Join",
        "System.Linq.Enumerable" => "its queries are there without its name",
        _ => null,
    };

    static Dictionary<string, HashSet<string>?> Of(params (string Type, string? Members)[] all) =>
        all.ToDictionary(a => a.Type, a => a.Members is null ? null : new HashSet<string>(a.Members.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.Ordinal), StringComparer.Ordinal);
}
