using System.Globalization;
using FoiRules.Findings;
using FoiRules.Rules;

namespace FoiRules.Checking;

/// <summary>Finds data of rule files that was to be looked at again by a day that has passed.</summary>
/// <remarks>It is a matter of the run and of no letter: what letters say is checked by their own dates.</remarks>
public static class DueReviews
{
    /// <summary>One finding for each (RUL13), as the house has set it; most often none.</summary>
    /// <param name="pack">The rules.</param>
    /// <param name="today">The day of the run.</param>
    public static IReadOnlyList<Finding> Of(RulePack pack, DateOnly today)
    {
        List<Finding>? due = null;
        for (var i = 0; i < pack.Reviews.Count; i++)
        {
            if (pack.Reviews[i].By < today)
            {
                (due ??= []).AddRange(new HouseSettings(pack).Apply([Of(pack.Reviews[i])], pack.Reviews[i].Place.Source.Path));
            }
        }

        return due ?? [];
    }

    static Finding Of(Review review) => new()
    {
        Code = RuleWarning.ReviewDue.Code,
        Name = RuleWarning.ReviewDue.Name,
        Severity = Severity.Advice,
        Message = $"This was to be looked at again by {review.By.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: {review.What}.",
        Place = review.Place,
        Why = review.Because,
        Instead = $"Compare it with what holds now, change what has changed, and set another day: here, or under the same name ('{review.Name}') in the house file.",
    };
}
