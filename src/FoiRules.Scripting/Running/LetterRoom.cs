using System.Runtime.CompilerServices;
using FoiRules.Facts;
using FoiRules.Scripting.Api;

namespace FoiRules.Scripting.Running;

/// <summary>A letter as scripts see it: each fact is seen as the same object by all.</summary>
sealed class LetterRoom(LetterFacts facts)
{
    static readonly ConditionalWeakTable<LetterFacts, LetterRoom> Rooms = [];

    readonly Dictionary<Facts.Fact, Api.Fact> views = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<string, object> lists = new(StringComparer.Ordinal);

    readonly List<string> asked = [];

    public LetterFacts Facts => facts;

    /// <summary>The kinds of facts that were asked for since <see cref="Begin"/>.</summary>
    public IReadOnlyList<string> Asked => [.. asked];

    public Letter Letter => (Letter)View(facts.Whole);

    public static LetterRoom Of(LetterFacts facts) => Rooms.GetValue(facts, f => new LetterRoom(f));

    /// <summary>Begins with another script.</summary>
    public void Begin() => asked.Clear();

    public int Phrase(string name) => facts.Lexicon.Index(name);

    public Api.Fact View(Facts.Fact fact)
    {
        if (!views.TryGetValue(fact, out var view))
        {
            views[fact] = view = ViewMaker.Of(fact, this);
        }

        return view;
    }

    public Facts<T> All<T>(string kind)
        where T : Api.Fact
    {
        if (!asked.Contains(kind))
        {
            asked.Add(kind);
        }

        if (!lists.TryGetValue(kind, out var list))
        {
            Guard.Pause();
            var all = facts.All(kind);
            var made = new T[all.Count];
            for (var i = 0; i < made.Length; i++)
            {
                made[i] = (T)View(all[i]);
            }

            lists[kind] = list = new Facts<T>(made);
            Guard.Resume();
        }

        return (Facts<T>)list;
    }
}
