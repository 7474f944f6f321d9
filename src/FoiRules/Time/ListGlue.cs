namespace FoiRules.Time;

/// <summary>What stands between the members of a list, so that "financial years 2017/18, 2018/19 and 2019/20" says its kind once.</summary>
static class ListGlue
{
    const int Longest = 8;

    static readonly string[] Conjunctions = ["and", "or"];

    public static bool Joins(string text, int end, int start)
    {
        if (start - end > Longest)
        {
            return false;
        }

        var cursor = new TimeCursor(text, end);
        cursor.Gap();
        _ = cursor.Symbol(',') || cursor.Symbol(';') || cursor.Symbol('&') || cursor.Symbol('/');
        cursor.Gap();
        cursor.AnyOf(Conjunctions);
        cursor.Gap();
        return cursor.At == start;
    }
}
