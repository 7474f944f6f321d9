using FoiRules.Language.Syntax;
using FoiRules.Text;

namespace FoiRules.Rules.Relations;

/// <summary>A phrase asked for by its name.</summary>
static class NamedPhrase
{
    /// <summary>Its index in the lexicon; null where there is none, which is reported.</summary>
    public static int? Find(Identifier name, ExpressionBinder binder)
    {
        if (binder.Phrases.Find(name.Text) is { } phrase)
        {
            binder.Phrases.Use(name.Text);
            return phrase;
        }

        var near = Nearest.Of(name.Text, binder.Phrases.Names);
        binder.Faults.Add(name.Span, $"there is no phrase '{name.Text}'{(near is null ? "" : $"; did you mean '{near}'?")}",
            near is null ? [] : [binder.Phrases.PlaceOf(near)! with { Note = $"'{near}' is declared here" }]);
        return null;
    }
}
