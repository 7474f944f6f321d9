using FoiRules.Letters;
using FoiRules.Text;

namespace FoiRules.Facts;

/// <summary>The figures of one grid, each with what it counts: told by its headings and labels, then by what stands over the grid, then by the question.</summary>
sealed class TableFigures
{
    const int LongestGroup = 6;

    static readonly AnyText OfPeople = new("british", "african", "caribbean", "asian", "bangladeshi", "pakistani", "indian", "mixed eth", "mixed her", "mixed race", "christian", "muslim", "hindu", "sikh", "jewish", "buddhist", "catholic", "protestant", "heterosexual", "gay", "lesbian", "bisexual", "disabled", "ethnic", "homosexual", "non-binary", "transgender", "pregnan", "gypsy", "roma", "traveller");

    readonly TableFact table;
    readonly CountSense sense;
    readonly Questions questions;
    readonly List<Passage> caption;
    readonly PathSense?[] columns;
    readonly bool hasGroups;
    readonly bool areGroupsOfPeople;
    readonly bool isNational;
    readonly bool columnsCountPeople;
    readonly bool rowsCountThings;
    readonly bool rowsAreSensitive;

    // "Warden | 3 | 2 dismissed": what a row says besides its counts is of those counted.
    readonly HashSet<int> sensitiveRows = [];
    readonly bool areSharesOfThings;
    readonly bool captionNamesPeople;
    readonly bool captionIsSensitive;
    readonly FractionColumns fractions;
    PathSense row = PathSense.None;
    PathSense corner = PathSense.None;

    public TableFigures(TableFact table, CountSense sense, Questions questions, List<Passage> caption)
    {
        (this.table, this.sense, this.questions, this.caption) = (table, sense, questions, caption);
        columns = new PathSense?[table.Grid.Columns.Count];
        var groups = CountGroups();
        hasGroups = table.Grid.Origin is GridOrigin.Table or GridOrigin.Flat && groups.Any > 0;
        areGroupsOfPeople = groups.OfPeople > 1;
        (columnsCountPeople, rowsCountThings) = GridNouns.Of(table.Grid, sense);
        rowsAreSensitive = GridNouns.RowsAreSensitive(table.Grid, sense);
        areSharesOfThings = questions.Sense(table.Exchange).Counted == Counted.NotPeople && GridNouns.SumsUpOthers(table.Grid, sense);
        fractions = FractionColumns.Of(table.Grid);
        (captionNamesPeople, captionIsSensitive) = (caption.Exists(sense.NamesPeople), caption.Exists(sense.IsSensitiveAttribute));
        isNational = caption.Exists(sense.IsNational) || questions.IsNational(table.Exchange) || (table.Grid.Origin == GridOrigin.Inline && sense.IsNational(table.Segment.Passage));
    }

    public List<FigureFact> Read()
    {
        var figures = new List<FigureFact>();
        var grid = table.Grid;
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            if (grid.Rows[r].Role is CellRole.Heading or CellRole.Section or CellRole.Blank)
            {
                continue;
            }

            foreach (var cell in grid.Cells[r])
            {
                // The sum before a list in brackets is read with its sentence.
                if (grid.Origin == GridOrigin.Inline && cell is { Role: CellRole.Total, RowHeaders.Count: 0 })
                {
                    continue;
                }

                if (cell.Role is CellRole.Figure or CellRole.Total or CellRole.Percent || (cell.Role == CellRole.Blank && grid.Columns[cell.Column].Role is CellRole.Figure or CellRole.Total))
                {
                    figures.Add(Make(cell, grid.Cells[r][0]));
                }
            }
        }

        return figures;
    }

    FigureFact Make(GridCell cell, GridCell first)
    {
        var column = columns[cell.Column] is { } known && ReferenceEquals(known.Path, cell.ColumnHeaders) ? known : columns[cell.Column] = PathSense.Of(cell.ColumnHeaders, sense);
        row = ReferenceEquals(row.Path, cell.RowHeaders) ? row : PathSense.Of(cell.RowHeaders, sense);
        corner = cell.Column == 0 ? PathSense.None : ReferenceEquals(corner.Path, first.ColumnHeaders) ? corner : PathSense.Of(first.ColumnHeaders, sense);
        // "3 Males" names in the cell itself what it counts.
        var own = cell.Passage.Words.Count > 1 && cell.Reading.Kind == MarkKind.Number ? PathSense.Of([cell.Passage], sense) : PathSense.None;
        var counting = own.Counting.Counted == Counted.People ? own.Counting : Counting(cell, column);
        var isThing = column.IsMoney || IsThing(cell.Role == CellRole.Percent ? Units.Percent : cell.Reading.Amount?.Unit, counting);
        var isSensitive = own.IsGroup || own.IsAttribute || IsSensitive(column, isThing) || (!isThing && sensitiveRows.Contains(cell.Row));
        var isMeasured = cell.Role == CellRole.Percent || column.IsMoney || cell.Reading.Amount?.Unit is not (null or Units.Count or Units.Fte) || fractions.Has(cell.Column);
        var isPeople = !isMeasured && (counting.Counted == Counted.People || (counting.Counted == Counted.Households && isSensitive));
        return new FigureFact(cell.Reading.Amount, cell.Reading.Kind)
        {
            Span = cell.Span,
            Part = table.Part,
            Paragraph = table.Paragraph,
            Exchange = table.Exchange,
            Table = table.Table,
            Row = cell.Row,
            Column = cell.Column,
            Cell = cell,
            IsCell = true,
            MarkText = cell.Reading.Kind == MarkKind.Number ? null : cell.Text,
            Noun = counting.Noun,
            IsNational = isNational,
            IsPeople = isPeople,
            MayBePeople = !isPeople && !isMeasured && MayBePeople(cell, column, counting),
            IsSensitive = isSensitive,
            Unit = cell.Role == CellRole.Percent ? Units.Percent : column.IsMoney ? Units.Money : UnitOf(cell.Reading.Amount, counting.Counted, isPeople),
        };
    }

    // A bare count beside words of people; reports and reviews are often one a person.
    bool MayBePeople(GridCell cell, PathSense column, Counting counting)
    {
        if (cell.Column == 0 || counting.IsMeasure || column.Counting.IsMeasure || (counting.Counted is not (Counted.Unknown or Counted.Households) && !column.IsOftenOneAPerson && !row.IsOftenOneAPerson
            && !(questions.AskOftenOneAPerson(table.Exchange) && counting == questions.Sense(table.Exchange))))
        {
            return false;
        }

        if (counting.Counted == Counted.Households)
        {
            return counting.IsOfHomes;
        }

        return column.NamesPeople || row.NamesPeople || corner.NamesPeople || captionNamesPeople
            || (questions.NamePeople(table.Exchange) && !questions.IsMeasure(table.Exchange));
    }

    /// <summary>The unit of a number: its own, or whether it counts people or things.</summary>
    public static string UnitOf(Amount? amount, Counted counted, bool isPeople) => amount is { Unit: not Units.Count } ? amount.Unit
        : isPeople ? Units.People : counted == Counted.Unknown ? Units.Count : Units.Things;

    /// <summary>Whether a figure is one of things or of the time and money spent, so that it is about a sensitive matter only if its own words say so.</summary>
    public static bool IsThing(string? unit, Counting counting) =>
        unit is Units.Money or "hours" or "minutes" || (unit is not Units.Percent && counting is { Counted: Counted.NotPeople, IsMeasure: false } && unit is null or Units.Count or Units.Fte);

    bool IsSensitive(PathSense column, bool isThing) => rowsAreSensitive ? !isThing || row.IsGroup || row.IsAttribute
        : hasGroups ? (row.IsGroup && !NamesPlaces()) || column.IsGroup
        : isThing ? column.IsAttribute || (row.IsAttribute && !NamesPlaces())
        : column.IsAttribute || ((row.IsAttribute || row.IsGroup) && !NamesPlaces()) || corner.IsAttribute || captionIsSensitive || questions.IsSensitive(table.Exchange);

    // "Disability" under "Programme of care" is a service, and not what its staff have.
    bool NamesPlaces() => corner.Path.Count > 0 && sense.EndsAsPlace(corner.Path[^1]);

    Counting Counting(GridCell cell, PathSense own)
    {
        var column = own.Counting;
        if (column.Counted == Counted.Unknown && own.RefersBack && cell.Column > 1 && columns[cell.Column - 1] is { } before)
        {
            // "of which with a plan" counts what the column before it counts.
            column = before.Counting;
        }

        // "Spaces: public 40, staff 20, in all 60": who may use them is told apart, and spaces are counted.
        if (areSharesOfThings && column.Counted == Counted.People && own.Path.Count > 0 && sense.IsPerson(own.Path[^1]))
        {
            return questions.Sense(table.Exchange);
        }

        foreach (var counted in (ReadOnlySpan<Counted>)[Counted.NotPeople, Counted.People, Counted.Households])
        {
            if (column.Counted == counted || row.Counting.Counted == counted)
            {
                return column.Counted == counted ? column : row.Counting;
            }
        }

        // "Staff | Christian | Muslim": beside a column of people, those of a group are people.
        if (columnsCountPeople && areGroupsOfPeople && own.IsGroup)
        {
            return new(Counted.People, null);
        }

        // Beside what is named as people or as things, "Gritters" and "Tablets" name other things.
        if ((columnsCountPeople && GridNouns.IsOther(own, sense)) || (rowsCountThings && cell.RowHeaders.Count > 0 && row.Counting.Counted == Counted.Unknown))
        {
            return new(Counted.NotPeople, null);
        }

        // "Christian art | Books": a heading that names something else is what is counted.
        if (row.IsGroup && areGroupsOfPeople && cell.Column > 0 && (table.Grid.Origin != GridOrigin.Table || own.Path.Count == 0 || IsYear(own) || BareCount.Is(own.Path[^1])))
        {
            return new(Counted.People, null);
        }

        // Figures that stand where labels do are counts only if their own heading says so.
        return cell.Column == 0 && !IsYear(own) ? Facts.Counting.Unknown : Around(own) is { Counted: not Counted.Unknown } around ? around
            : row.IsGroup && questions.IsSensitive(table.Exchange) ? new(Counted.People, null) : Facts.Counting.Unknown;
    }

    // "| 2021 | 2022 |" over figures: the first column is one of years like the others.
    static bool IsYear(PathSense own) => own.Path.Count > 0 && own.Path[^1].Prose.Text is ['1' or '2', '9' or '0', >= '0' and <= '9', >= '0' and <= '9', ..];

    // The nearest text that says anything decides: the table's own corner, what stands above it, the question.
    // A corner that names places ("Ward") only says what the rows are.
    // Where an attribute of people was asked for ("the ethnic origin of the team"), its values ("Indian 2") count people.
    Counting Around(PathSense own)
    {
        // "Age | Number": the ages are told apart, and the people counted.
        var isBare = own.Path.Count > 0 && BareCount.Is(own.Path[^1]);
        if (corner.Counting.Counted != Counted.Unknown && !sense.IsPlace(corner.Path[^1]) && !sense.IsTime(corner.Path[^1]) && !(isBare && corner.Counting.IsMeasure) && !(corner.Counting.IsMeasure && NamesValue()))
        {
            return corner.Counting;
        }

        foreach (var text in caption)
        {
            if (sense.OfLabel(text) is { Counted: not Counted.Unknown } found)
            {
                return found;
            }
        }

        if (isBare && questions.Whose(table.Exchange) is { Counted: Counted.People } measured)
        {
            return measured;
        }

        return table.Grid.Origin != GridOrigin.Table && questions.IsMeasure(table.Exchange) ? new(Counted.NotPeople, null) : questions.Sense(table.Exchange, own.Path);
    }

    // "Age | 2021 | 2022" over "13 | 4 | 7": the rows are ages, and not what is counted.
    bool NamesValue() => row.Path.Count > 0 && row.Path[^1].Words is { Count: > 0 } words
        && (char.IsAsciiDigit(words[0].Lower[0]) || (words[0].Lower is "under" or "over" or "below" or "above" && char.IsAsciiDigit(words[^1].Lower[0])));

    // "White" and "black" are colours too, and what ends as a warning may be a notice; "Muslim" and "bisexual" are said of people alone.
    (int Any, int OfPeople) CountGroups()
    {
        var (any, ofPeople) = (0, 0);
        foreach (var line in table.Grid.Cells)
        {
            foreach (var cell in line)
            {
                if (cell.Reading.Kind == MarkKind.Text && sense.IsSensitiveGroup(cell.Passage))
                {
                    any++;
                    _ = cell.Column > 0 && sensitiveRows.Add(cell.Row);
                    ofPeople += cell.Passage.Words.Count <= LongestGroup && OfPeople.In(cell.Text) ? 1 : 0;
                }
            }
        }

        return (any, ofPeople);
    }
}
