using System.Text.RegularExpressions;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Conventions;

/// <summary>Folders of the library use only the folders above them.</summary>
public sealed partial class RoomTests
{
    static readonly string[] Rooms = ["Text", "Findings", "Law", "Time", "Phrases", "Letters", "Disclosure", "Facts", "Language", "Rules", "Checking", "Suppressing", "Baselines", "Fixing", "Reports"];

    [Test]
    public void Every_folder_of_the_library_has_its_place_in_the_order() =>
        SourceFiles.In("src/FoiRules").Select(f => RoomOf(f.Name)).Distinct(StringComparer.Ordinal).Except(Rooms).ShouldBeEmpty();

    [Test]
    public void A_folder_uses_only_those_above_it()
    {
        var files = SourceFiles.In("src/FoiRules").ToList();
        var types = files.SelectMany(f => Declaration().Matches(f.Text).Select(m => (Room: RoomOf(f.Name), Type: m.Groups["name"].Value))).ToHashSet();
        var breaches = from file in files
                       from used in Used(file.Text, types)
                       where Array.IndexOf(Rooms, used) > Array.IndexOf(Rooms, RoomOf(file.Name))
                       select $"{file.Name} uses {used}";
        breaches.Distinct().ShouldBeEmpty();
    }

    static string RoomOf(string file) => file["src/FoiRules/".Length..].Split('/')[0];

    // "using FoiRules.Letters;", "FoiRules.Letters.Part", and "Letters.Part" where Part is a type of that folder.
    static IEnumerable<string> Used(string text, HashSet<(string, string)> types) =>
        Full().Matches(text).Select(m => m.Groups["room"].Value)
            .Concat(Short().Matches(text).Where(m => types.Contains((m.Groups["room"].Value, m.Groups["name"].Value))).Select(m => m.Groups["room"].Value));

    [GeneratedRegex(@"\b(class|record|record struct|struct|interface|enum|delegate [\w?<>]+) (?<name>[A-Z]\w+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\bFoiRules\.(?<room>[A-Z]\w+)", RegexOptions.None, 1000)]
    private static partial Regex Full();

    [GeneratedRegex(@"(?<![\w.])(?<room>[A-Z]\w+)\.(?<name>[A-Z]\w+)", RegexOptions.None, 1000)]
    private static partial Regex Short();
}
