using System.Globalization;

namespace FoiRules.Time;

/// <summary>Bank holidays, as <c>bank-holidays.txt</c> lists them; the years it does not list go by the usual rules.</summary>
/// <remarks>The list is read when somebody first asks, which a letter without deadlines never does.</remarks>
public static class BankHolidays
{
    static readonly Lazy<List> Listed = new(List.Read);

    /// <summary>The first day of which the list is complete.</summary>
    public static DateOnly CompleteFrom { get; } = new(2005, 1, 1);

    /// <summary>The last day of which the list is complete; a holiday after it may still be proclaimed.</summary>
    public static DateOnly CompleteTo => Listed.Value.CompleteTo;

    /// <summary>The nations in which a day is a bank holiday.</summary>
    public static Nations On(DateOnly day) =>
        day < CompleteFrom || day > CompleteTo ? UsualBankHolidays.On(day)
        : Listed.Value.Days.TryGetValue(day.DayNumber, out var nations) ? (Nations)nations : Nations.None;

    sealed record List(DateOnly CompleteTo, Dictionary<int, int> Days)
    {
        public static List Read()
        {
            using var stream = typeof(BankHolidays).Assembly.GetManifestResourceStream("bank-holidays.txt")!;
            using var reader = new StreamReader(stream);
            var (completeTo, days) = (CompleteFrom, new Dictionary<int, int>());
            while (reader.ReadLine() is { } line)
            {
                var words = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
                if (words is ["complete-to", var last])
                {
                    completeTo = Day(last);
                }
                else if (words.Length > 1 && char.IsAsciiDigit(line[0]))
                {
                    var number = Day(words[0]).DayNumber;
                    days[number] = (int)NationsOf(words[1]) | days.GetValueOrDefault(number);
                }
            }

            return new List(completeTo, days);
        }

        static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        static Nations NationsOf(string letters)
        {
            var nations = Nations.None;
            foreach (var letter in letters)
            {
                nations |= letter switch { 'E' => Nations.EnglandAndWales, 'S' => Nations.Scotland, _ => Nations.NorthernIreland };
            }

            return nations;
        }
    }
}
