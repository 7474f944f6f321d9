// Only an answer that relies on the cost limit gives an estimate.
foreach (var answer in Answers)
{
    if (!Citations.InAnswerOf(answer).Any(c => c.Is("FOIA s.12")))
    {
        continue;
    }

    var figures = Figures.InAnswerOf(answer).Where(f => f.Amount > 0 && !f.Cell).ToList();
    var things = figures.Where(f => f.Unit is "things" or "people" or "unknown").ToList();
    var minutes = figures.Where(f => f.Unit == "minutes").ToList();
    var hours = figures.Where(f => f.Unit == "hours").ToList();

    // The limit itself is 18 or 24 hours.
    hours.RemoveAll(f => f.Amount is 18 or 24);

    // With more than one of a kind nobody can tell which belong together.
    if (things.Count == 1 && minutes.Count == 1 && hours.Count == 1)
    {
        var reckoned = things[0].Amount!.Value * minutes[0].Amount!.Value / 60;
        if (Math.Abs(reckoned - hours[0].Amount!.Value) > Math.Max(1, reckoned / 10))
        {
            Report(hours[0], $"{things[0].Amount} things at {minutes[0].Amount} minutes each come to {Math.Round(reckoned, 1):0.#} hours, and not to what is said here.");
        }
    }
}
