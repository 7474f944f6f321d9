namespace FoiRules.Disclosure.Complement;

/// <summary>The cuts found so far, without those that a smaller one makes needless.</summary>
sealed class CutSet
{
    /// <summary>The cuts.</summary>
    public List<int[]> Cuts { get; } = [];

    /// <summary>Takes in new cuts. False where nothing was new, or one is empty.</summary>
    public bool Add(List<int[]> found)
    {
        var isNew = false;
        foreach (var cut in found)
        {
            if (cut.Length == 0)
            {
                return false;
            }

            if (!Cuts.Exists(c => IsWithin(c, cut)))
            {
                Cuts.RemoveAll(c => IsWithin(cut, c));
                Cuts.Add(cut);
                isNew = true;
            }
        }

        return isNew;
    }

    static bool IsWithin(int[] small, int[] large)
    {
        foreach (var cell in small)
        {
            if (Array.IndexOf(large, cell) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
