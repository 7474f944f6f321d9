using FoiRules.Language.Syntax;

namespace FoiRules.Rules;

/// <summary>The clauses of a rule, by what they are for. Plain loops: a query for each kind of clause would have to be loaded at each start.</summary>
sealed class RuleClauses(RuleSyntax syntax)
{
    public RuleSyntax Syntax => syntax;

    /// <summary>The first clause with a keyword that could be read, or null.</summary>
    public Clause? First(string keyword)
    {
        foreach (var clause in syntax.Clauses)
        {
            if (clause.Keyword == keyword && clause is not BrokenClause)
            {
                return clause;
            }
        }

        return null;
    }

    /// <summary>Every clause with a keyword that could be read.</summary>
    public List<Clause> All(string keyword)
    {
        var all = new List<Clause>();
        foreach (var clause in syntax.Clauses)
        {
            if (clause.Keyword == keyword && clause is not BrokenClause)
            {
                all.Add(clause);
            }
        }

        return all;
    }

    /// <summary>Whether there is a clause that could not be read and was meant to be one of this keyword.</summary>
    public bool IsBroken(string keyword)
    {
        foreach (var clause in syntax.Clauses)
        {
            if (clause is BrokenClause && clause.Keyword == keyword)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a keyword is there, read or not.</summary>
    public bool Has(string keyword) => First(keyword) is not null || IsBroken(keyword);
}
