using FoiRules.Letters;

namespace FoiRules.Facts;

/// <summary>Which columns of the table at hand hold names of people, by their headings.</summary>
sealed class NameColumns(int label, int role)
{
    HashSet<int>? names;
    int table = -1;

    /// <summary>Whether a column of posts stands in the same table.</summary>
    public bool HasRoles { get; private set; }

    /// <summary>Whether a cell stands below a heading that is nothing but "Name" or the like. The cells must come in order.</summary>
    public bool Is(Reading reading, Cell cell)
    {
        if (table != reading.Segment.Block)
        {
            table = reading.Segment.Block;
            names?.Clear();
            HasRoles = false;
        }

        if (cell.Row == 0)
        {
            HasRoles |= cell.Passage.IsWholly(role);
            if (cell.Passage.IsWholly(label))
            {
                (names ??= []).Add(cell.Column);
            }
        }

        return cell.Row > 0 && names?.Contains(cell.Column) == true;
    }
}
