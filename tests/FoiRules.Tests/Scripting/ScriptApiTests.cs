using FoiRules.Facts;
using FoiRules.Tests.Support;
using NUnit.Framework;
using Shouldly;

namespace FoiRules.Tests.Scripting;

/// <summary>Scripts see every property of every fact, by the name the language gives it.</summary>
public sealed class ScriptApiTests
{
    static readonly bool IsUpdate = Environment.GetEnvironmentVariable("FOIRULES_UPDATE") == "1";

    static IEnumerable<string> Names() => ScriptApiText.Files().Select(f => f.Name);

    [TestCaseSource(nameof(Names))]
    public void What_scripts_see_is_what_the_catalogue_says(string name)
    {
        var (_, text) = ScriptApiText.Files().Single(f => f.Name == name);
        var path = Path.Combine(Shipped.Repository, "src/FoiRules.Scripting", name == "ViewMaker.cs" ? "Running" : "Api", name);
        if (IsUpdate)
        {
            File.WriteAllText(path, text);
        }

        File.ReadAllText(path).ShouldBe(text, $"{name} says otherwise; run with FOIRULES_UPDATE=1 and build again");
    }

    static IEnumerable<string> Kinds() => FactCatalogue.Kinds.Keys.Where(k => k != "letter");

    [TestCaseSource(nameof(Kinds))]
    public void Scripts_have_the_facts_of_every_kind(string kind)
    {
        var facts = typeof(FoiRules.Scripting.Api.Check).GetProperties().SingleOrDefault(p => p.PropertyType.IsGenericType && p.PropertyType.GenericTypeArguments[0].Name == ScriptApiText.TypeOf(kind)).ShouldNotBeNull();

        ScriptBench.Faults(ScriptBench.Bind(ScriptBench.Check($"foreach (var fact in {facts.Name}) {{ Report(fact); }}"))).ShouldBeEmpty();
    }
}
