using FoiRules.Findings;
using FoiRules.Language.Syntax;

namespace FoiRules.Rules;

/// <summary>Gathers until when the data of rule files can be relied on.</summary>
static class Reviews
{
    /// <summary>One for each name. What a house says takes the place of what is shipped.</summary>
    public static List<Review> Read(IReadOnlyList<Declared> declarations)
    {
        var (found, own) = (new List<Review>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var (declaration, faults, mayReplace) in declarations)
        {
            if (declaration is not ReviewSyntax review)
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(review.Because.Text))
            {
                faults.Add(review.Because.Span, "a reason is needed: whoever looks at it again has to know with what to compare it");
            }

            var name = review.Name.Text;
            var earlier = found.FindIndex(r => r.Name == name);
            var value = new Review(name, review.What.Text, review.By, review.Because.Text, new Place(faults.Source, review.Name.Span));
            if (earlier < 0)
            {
                found.Add(value);
            }
            else if (mayReplace && !own.Contains(name))
            {
                found[earlier] = value;
            }
            else
            {
                faults.Add(review.Name.Span, $"there is a review '{name}' already", found[earlier].Place with { Note = "declared here" });
            }

            if (mayReplace)
            {
                own.Add(name);
            }
        }

        return found;
    }
}
